WITH cable
WHERE cable.time < toInteger($time) OR (cable.time = toInteger($time) AND cable.id > $id)
WITH cable
ORDER BY cable.time DESC, cable.id LIMIT toInteger($limit)
