WITH cable
WHERE ($held IS NULL OR cable.held = $held)
  AND cable.time >= toInteger($from) AND cable.time < toInteger($until)
  AND ($post IS NULL OR cable.post = $post)
  AND ($classification IS NULL OR cable.classification = $classification)
  AND ($to IS NULL OR EXISTS { (cable)-[:SENT_TO]->(:Post {name: $to}) })
  AND ($tag IS NULL OR EXISTS { (cable)-[:TAGGED]->(:Tag {code: $tag}) })
  AND ($person IS NULL OR EXISTS { (cable)-[:MENTIONS]->(:Person {key: $person}) })
