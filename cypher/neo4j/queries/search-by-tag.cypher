// search-by-tag: cables, newest first, then by id, found by a tag.
// $time, $id: sort key of the cable before.
// $way: its code.
// $held: null is no condition.  $limit: most cables.
MATCH (:Tag {code: $way})<-[:TAGGED]-(cable:Cable)
// include: search-filters
// include: newest-first
// include: summary
