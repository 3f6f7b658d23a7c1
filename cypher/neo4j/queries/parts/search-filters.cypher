WITH cable
WHERE cable.held
  AND cable.time >= toInteger($from) AND cable.time < toInteger($until)
  AND (cable.time < toInteger($time) OR (cable.time = toInteger($time) AND cable.id > $id))
  AND ($post IS NULL OR cable.post = $post)
  AND ($classification IS NULL OR cable.classification = $classification)
  AND ($to IS NULL OR EXISTS { (cable)-[:SENT_TO]->(:Post {name: $to}) })
  AND ($tag IS NULL OR EXISTS { (cable)-[:TAGGED]->(:Tag {code: $tag}) })
  AND ($person IS NULL OR EXISTS { (cable)-[:MENTIONS]->(:Person {key: $person}) })
WITH cable
ORDER BY cable.time DESC, cable.id LIMIT toInteger($limit)
