// search-by-person: cables, newest first, then by id, found by a person they mention.
// $from, $until: half open, seconds since 1970.  $time, $id: sort key of the cable before.
// $way: the person's key.  $weak: whether with those that are linked weakly.
// $held, $post, $tag, $classification, $collection, $uncertain, $ids: null is no condition.  $limit: most cables.
MATCH (person:Person {key: $way})
WITH person, $weak OR person.possible = 0 AS every
MATCH (person)<-[edge:MENTIONS]-(cable)
WHERE CASE WHEN every THEN true ELSE edge.possible IS NULL END
// include: search-filters
// include: newest-first
// include: summary
