// person-cables: a page of the cables that mention a person, in order of time, then by id. `mentions`: JSON.
// $person: key.  $time, $id: sort key of the cable before.  $limit: most cables.
MATCH (:Person {key: $person})<-[edge:MENTIONS]-(cable:Cable)
WHERE cable.time > toInteger($time) OR (cable.time = toInteger($time) AND cable.id > $id)
WITH cable, edge
ORDER BY cable.time, cable.id LIMIT toInteger($limit)
// include: summary
  , edge.mentions AS mentions
