// deliveries-of-tag: as deliveries-of-all, of the cables with one of the TAGS.
// $way: its code.  $from, $until: half open, seconds since 1970.  $post, $to: names, null is any.
// $digits, $undated, $limit: as there.
MATCH (:Tag {code: $way})<-[:TAGGED]-(cable)-[:SENT_TO]->(addressee:Post)
// include: delivery-filters
// include: pairs-by-period
