WITH cable
WHERE cable.cited < toInteger($cited)
  OR (cable.cited = toInteger($cited)
    AND (cable.time < toInteger($time) OR (cable.time = toInteger($time) AND cable.id > $id)))
WITH cable
ORDER BY cable.cited DESC, cable.time DESC, cable.id LIMIT toInteger($limit)
