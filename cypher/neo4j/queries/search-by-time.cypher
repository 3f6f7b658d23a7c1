// search-by-time: cables, newest first, then by id, found by nothing but their date.
// $from: the first of them, seconds since 1970.  $time, $id: sort key of the cable before.  $latest: no cable is later.
// $held: null is no condition.  $limit: most cables.
MATCH (cable:Cable)
WHERE cable.time >= toInteger($from) AND cable.time <= toInteger($latest)
// include: search-filters
// include: newest-first
// include: summary
