// deliveries-of-addressee: as deliveries-of-all, to one post.
// $way: its name.  $from, $until: half open, seconds since 1970.  $post, $to: names, null is any.
// $digits, $undated, $limit: as there.
MATCH (addressee:Post {name: $way})<-[:SENT_TO]-(cable)
// include: delivery-filters
// include: pairs-by-period
