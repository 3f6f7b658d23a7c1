// search-by-addressee: cables, newest first, then by id, found by an addressee.
// $time, $id: sort key of the cable before.
// $way: its name.
// $held: null is no condition.  $limit: most cables.
MATCH (:Post {name: $way})<-[:SENT_TO]-(cable:Cable)
WITH DISTINCT cable
// include: search-filters
// include: newest-first
// include: summary
