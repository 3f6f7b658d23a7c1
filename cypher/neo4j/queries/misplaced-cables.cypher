// misplaced-cables: cables that say they are held and have no document, or the other way round, and wrong labels.
// $limit: most cables.
MATCH (cable:Cable)
WITH cable, EXISTS { (:Document)-[:OF]->(cable) } AS held
WHERE cable.held IS NULL OR cable.held <> held OR cable:Stub = held
RETURN cable.id AS what
ORDER BY what LIMIT toInteger($limit)
