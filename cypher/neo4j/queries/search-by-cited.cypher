// search-by-cited: cables, the most cited first, then newest first, then by id, found by nothing but that.
// $cited, $time, $id: sort key of the cable before.
// $held: null is no condition.  $limit: most cables.
MATCH (cable:Cable)
WHERE cable.cited <= toInteger($cited) AND cable.time IS NOT NULL
// include: search-filters
// include: most-cited
// include: summary
