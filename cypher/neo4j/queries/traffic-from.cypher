// traffic-from: as traffic-all, of one post to all or to one.
// $post, $to: names; no $to is any.  $from, $until, $digits: as there.
MATCH (:Post {name: $post})-[traffic:TRAFFIC]->(addressee:Post)
WHERE $to IS NULL OR addressee.name = $to
// include: traffic-by-period
