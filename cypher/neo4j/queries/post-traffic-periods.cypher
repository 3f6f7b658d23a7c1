// post-traffic-periods: the same by month or year, for some pairs.
// $from, $until, $tag: as there.
// $pairs: texts `from>to`.  $digits: 7 for months, 4 for years.  $undated: the time of cables without a date.
// include: traffic-cables
  AND cable.time > toInteger($undated) AND sender.name + '>' + addressee.name IN $pairs
WITH sender, addressee, substring(toString(datetime({epochSeconds: cable.time})), 0, toInteger($digits)) AS period
RETURN sender.name AS from, addressee.name AS to, period, count(*) AS cables
ORDER BY period
