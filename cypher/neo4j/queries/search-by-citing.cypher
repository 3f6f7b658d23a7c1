// search-by-citing: cables, newest first, then by id, found by a cable that they cite.
// $time, $id: sort key of the cable before.
// $way: its id.
// $held: null is no condition.  $limit: most cables.
MATCH (:Cable {id: $way})<-[:CITES]-(cable:Cable)
// include: search-filters
// include: newest-first
// include: summary
