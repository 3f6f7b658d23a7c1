// search-by-tag: cables, newest first, then by id, found by a tag.
// $from, $until: half open, seconds since 1970.  $time, $id: sort key of the cable before.
// $way: its code.
// $held, $post, $tag, $classification, $collection, $uncertain, $ids: null is no condition.  $limit: most cables.
MATCH (:Tag {code: $way})<-[:TAGGED]-(cable:Cable)
// include: search-filters
// include: newest-first
// include: summary
