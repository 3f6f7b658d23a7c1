// search-by-citing: cables, newest first, then by id, found by a cable that they cite.
// $from, $until: half open, seconds since 1970.  $time, $id: sort key of the cable before.
// $way: its id.
// $held, $post, $tag, $classification, $collection, $uncertain, $ids: null is no condition.  $limit: most cables.
MATCH (:Cable {id: $way})<-[:CITES]-(cable:Cable)
// include: search-filters
// include: newest-first
// include: summary
