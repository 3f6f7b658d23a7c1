// traffic-all: deliveries between all posts, by month or year, read from what pairs of posts keep.
// $from, $until: months, half open.  $digits: 7 for months, 4 for years.
MATCH (:Post)-[traffic:TRAFFIC]->(:Post)
WHERE traffic.cables > 0
// include: traffic-by-period
