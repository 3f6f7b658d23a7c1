// post-traffic: how many cables each pair of posts exchanged, busiest first.
// $from, $until: half open, seconds since 1970.  $tag: null is any.  $limit: most pairs.
// include: traffic-cables
RETURN sender.name AS from, addressee.name AS to, count(*) AS cables
ORDER BY cables DESC, from, to LIMIT toInteger($limit)
