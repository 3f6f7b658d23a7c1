// person-company: who is mentioned with a person in most cables, then by key.
// $person: key.  $newest: in that many of the newest cables.  $limit: most persons.
// include: person-cables
MATCH (cable)-[:MENTIONS]->(other)
WHERE other <> person
WITH other, count(*) AS cables
// Keys are read of those alone who are in as many cables as the last one: to put all in order takes half as long again.
WITH cables, collect(other) AS others
ORDER BY cables DESC LIMIT toInteger($limit)
UNWIND others AS other
WITH cables, other
ORDER BY cables DESC, other.key LIMIT toInteger($limit)
RETURN other.key AS key, other.name AS name, cables
