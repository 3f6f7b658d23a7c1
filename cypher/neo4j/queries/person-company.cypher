// person-company: who is mentioned with a person most.
// $person: key.  $newest: in that many of the newest cables.  $limit: most persons.
// include: person-cables
MATCH (cable)-[:MENTIONS]->(other:Person)
WHERE other <> person
RETURN other.key AS key, other.name AS name, count(DISTINCT cable) AS cables
ORDER BY cables DESC, key LIMIT toInteger($limit)
