// As in newest-first.
WITH cable
WHERE CASE
  WHEN cable.cited < toInteger($cited) THEN true
  WHEN cable.cited > toInteger($cited) THEN false
  WHEN cable.time = toInteger($time) THEN cable.id > $id
  ELSE cable.time < toInteger($time)
END
WITH cable
ORDER BY cable.cited DESC, cable.time DESC, cable.id LIMIT toInteger($limit)
