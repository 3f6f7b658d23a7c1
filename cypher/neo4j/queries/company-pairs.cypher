// company-pairs: how many cables mention each two of some persons, the most first.
// $rows: keys.
UNWIND $rows AS key
MATCH (a:Person {key: key})<-[:MENTIONS]-(cable:Cable)-[:MENTIONS]->(b:Person)
WHERE a.key < b.key AND b.key IN $rows
RETURN a.key AS source, b.key AS target, count(DISTINCT cable) AS cables
ORDER BY cables DESC, source, target
