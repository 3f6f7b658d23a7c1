// search-by-person: held cables, newest first, then by id, found by a person they mention.
// $from, $until: half open, seconds since 1970.  $time, $id: sort key of the cable before.
// $post, $to, $tag, $person, $classification: null is no condition.  $limit: most cables.
MATCH (:Person {key: $person})<-[:MENTIONS]-(cable:Cable)
// include: search-filters
// include: summary
