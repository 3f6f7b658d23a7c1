// search-by-person: cables, newest first, then by id, found by a person they mention.
// $time, $id: sort key of the cable before.
// $way: the person's key.
// $held: null is no condition.  $limit: most cables.
MATCH (:Person {key: $way})<-[:MENTIONS]-(cable)
// include: search-filters
// include: newest-first
// include: summary
