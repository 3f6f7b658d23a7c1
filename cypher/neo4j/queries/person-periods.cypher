// person-periods: the posts and the TAGS of the cables that mention a person, by month or year, in order of time.
// $person: key.  $possible: whether with the cables that are linked weakly.  $newest: in that many of the newest cables.  $digits: 7 for months, 4 for years.
// $undated: the time of cables without a date.
// include: person-cables
WITH cable WHERE cable.time > toInteger($undated)
WITH cable, substring(cable.date, 0, toInteger($digits)) AS period
CALL (cable) {
  MATCH (cable)-[:SENT_BY]->(post:Post) RETURN 'post' AS kind, post.name AS value
UNION ALL
  MATCH (cable)-[:TAGGED]->(tag:Tag) RETURN 'tag' AS kind, tag.code AS value
}
RETURN period, kind, value, count(*) AS cables
ORDER BY period, kind, cables DESC, value
