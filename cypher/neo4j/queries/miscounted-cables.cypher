// miscounted-cables: cables whose count of those that cite them is not what cites them.
// $limit: most cables.
MATCH (cable:Cable)
WHERE coalesce(cable.cited, 0) <> COUNT { (cable)<-[:CITES]-() }
RETURN cable.id AS what
ORDER BY what LIMIT toInteger($limit)
