// person-places: when and where these persons are mentioned, as far as that is sure: dates of the first and last cable, and the posts that sent most of
// the newest ones.
// $rows: keys.  $newest: that many of each one's cables.  $limit: most posts of each.
UNWIND $rows AS key
MATCH (person:Person {key: key})
CALL (person) {
  MATCH (person)<-[:MENTIONS]-(cable)
  WITH cable
  ORDER BY cable.time DESC, cable.id
  RETURN min(cable.date) AS from, max(cable.date) AS until, collect(cable)[..toInteger($newest)] AS newest
}
CALL (newest) {
  UNWIND newest AS cable
  WITH cable.post AS name, count(*) AS cables
  WHERE name IS NOT NULL
  ORDER BY cables DESC, name LIMIT toInteger($limit)
  RETURN collect(name) AS posts
}
RETURN key, from, until, posts
