// Neither OR nor a bare property: the planner would look in two indexes for the two halves, and lose the order of both.
WITH cable
WHERE CASE WHEN cable.time = toInteger($time) THEN cable.id > $id ELSE cable.time < toInteger($time) END
WITH cable
ORDER BY cable.time DESC, cable.id LIMIT toInteger($limit)
