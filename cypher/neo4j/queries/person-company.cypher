// person-company: who is mentioned with a person most.
// $person: key.  $newest: in that many of the newest cables.  $limit: most persons.
// include: person-cables
MATCH (cable)-[:MENTIONS]->(other)
WHERE other <> person
WITH other, count(*) AS cables
ORDER BY cables DESC, other.key LIMIT toInteger($limit)
RETURN other.key AS key, other.name AS name, cables
ORDER BY cables DESC, key
