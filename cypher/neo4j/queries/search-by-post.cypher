// search-by-post: cables, newest first, then by id, found by their sender.
// $from: the first of them, seconds since 1970.  $time, $id: sort key of the cable before.  $latest: no cable is later.
// $way: its name.
// $held: null is no condition.  $limit: most cables.
MATCH (cable:Cable)
WHERE cable.post = $way AND cable.time >= toInteger($from) AND cable.time <= toInteger($latest)
// include: search-filters
// include: newest-of-post
// include: summary
