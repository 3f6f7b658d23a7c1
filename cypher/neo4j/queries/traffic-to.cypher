// traffic-to: as traffic-all, to one post.
// $to: its name.  $from, $until, $digits: as there.
MATCH (:Post)-[traffic:TRAFFIC]->(:Post {name: $to})
// include: traffic-by-period
