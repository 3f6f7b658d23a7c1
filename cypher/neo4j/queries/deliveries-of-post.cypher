// deliveries-of-post: as deliveries-of-all, of the cables that a post sent.
// $way: its name.  $from, $until: half open, seconds since 1970.  $post, $to: names, null is any.
// $digits, $undated, $limit: as there.
MATCH (:Post {name: $way})<-[:SENT_BY]-(cable)-[:SENT_TO]->(addressee:Post)
// include: delivery-filters
// include: pairs-by-period
