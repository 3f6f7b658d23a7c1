// As in newest-first.
WITH cable
WHERE CASE WHEN cable.time = toInteger($time) THEN cable.id > $id ELSE cable.time > toInteger($time) END
WITH cable
ORDER BY cable.time, cable.id LIMIT toInteger($limit)
