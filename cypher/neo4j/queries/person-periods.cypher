// person-periods: the posts and the TAGS of the cables that mention a person, by month or year, in order of time.
// $person: key.  $newest: in that many of the newest cables.  $digits: 7 for months, 4 for years.
// $undated: the time of cables without a date.
// include: person-cables
WITH cable WHERE cable.time > toInteger($undated)
WITH cable, substring(cable.date, 0, toInteger($digits)) AS period
CALL (cable) {
  WITH cable.post AS value WHERE value IS NOT NULL RETURN 'post' AS kind, value
UNION ALL
  UNWIND cable.tags AS value RETURN 'tag' AS kind, value
}
RETURN period, kind, value, count(*) AS cables
ORDER BY period, kind, cables DESC, value
