// count-citing-after: keeps how many cables cite each of the next cables by id, and tells the last of them.
// $after: id of the cable before.  $limit: most cables.
MATCH (cable:Cable)
WHERE cable.id > $after
WITH cable
ORDER BY cable.id LIMIT toInteger($limit)
SET cable.cited = COUNT { (cable)<-[:CITES]-() }
RETURN max(cable.id) AS last
