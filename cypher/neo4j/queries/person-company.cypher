// person-company: who is mentioned with a person most.
// $person: key.  $possible: whether with the cables that are linked weakly.  $newest: in that many of the newest cables.  $limit: most persons.
// include: person-cables
MATCH (cable)-[with:MENTIONS]->(other)
WHERE other <> person AND ($possible OR with.possible IS NULL)
WITH other, count(*) AS cables
ORDER BY cables DESC, other.key LIMIT toInteger($limit)
RETURN other.key AS key, other.name AS name, cables
ORDER BY cables DESC, key
