// search-by-person: cables, newest first, then by id, found by a person they mention.
// $from, $until: half open, seconds since 1970.  $time, $id: sort key of the cable before.
// $way: the person's key.
// $held, $post, $tag, $classification, $collection, $uncertain, $ids: null is no condition.  $limit: most cables.
MATCH (:Person {key: $way})<-[:MENTIONS]-(cable)
// include: search-filters
// include: newest-first
// include: summary
