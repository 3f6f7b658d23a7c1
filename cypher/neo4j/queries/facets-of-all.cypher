// facets-of-all: what all held cables have in common: values of each facet.
// $collections: their names.
CALL () {
  CALL () { MATCH (cable:Cable) RETURN count(cable) AS all }
  CALL () { MATCH (stub:Stub) RETURN count(stub) AS stubs }
  RETURN 'found' AS facet, null AS value, all - stubs AS cables
UNION ALL
  MATCH (post:Post)
  WITH post.name AS value, COUNT { (post)<-[:SENT_BY]-() } AS cables
  WHERE cables > 0
  RETURN 'post' AS facet, value, cables
UNION ALL
  MATCH (tag:Tag)
  WITH tag.code AS value, COUNT { (tag)<-[:TAGGED]-() } AS cables
  RETURN 'tag' AS facet, value, cables
UNION ALL
  MATCH (cable:Cable)
  WHERE cable.date IS NOT NULL
  WITH substring(cable.date, 0, 4) AS value, count(*) AS cables
  RETURN 'year' AS facet, value, cables
UNION ALL
  MATCH (cable:Cable)
  WHERE cable.classification IS NOT NULL
  WITH cable.classification AS value, count(*) AS cables
  RETURN 'classification' AS facet, value, cables
UNION ALL
  UNWIND $collections AS value
  CALL (value) { MATCH (cable:Cable) WHERE cable.collection = value RETURN count(cable) AS cables }
  WITH value, cables
  WHERE cables > 0
  RETURN 'collection' AS facet, value, cables
}
RETURN facet, value, cables
