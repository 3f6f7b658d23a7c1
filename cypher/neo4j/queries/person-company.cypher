// person-company: who is mentioned with a person, once for each cable. `others`: the server's own ids, which are good within one
// transaction: to count and to order three thousand persons takes it longer than to find them.
// $person: key.  $newest: in that many of the newest cables.
// include: person-cables
MATCH (cable)-[:MENTIONS]->(other)
WHERE other <> person
RETURN collect(id(other)) AS others
