// shared-nodes: which of these cables surely mention which of these persons, or have which of these TAGS, in any order.
// $rows: ids of cables.  $persons: keys.  $tags: codes.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})
CALL (cable) {
  MATCH (cable)-[:MENTIONS]->(person)
  WHERE person.key IN $persons
  RETURN 'person:' + person.key AS node
UNION ALL
  UNWIND cable.tags AS code
  WITH code WHERE code IN $tags
  RETURN 'tag:' + code AS node
}
RETURN id AS cable, node
