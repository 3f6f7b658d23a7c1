// cables-in-order: a page of all cables, held or not, by id.
// $after: the last id of the page before.  $limit: most cables.
MATCH (cable:Cable)
WHERE cable.id > $after
WITH cable
ORDER BY cable.id LIMIT toInteger($limit)
// include: summary
