// put-mentions: who is named in cables.
// $rows: cable, end (key of the person), properties (each is named here: set as a whole they cost a pass of their own).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
MATCH (person:Person {key: row.end})
CREATE (cable)-[:MENTIONS {
  role: row.properties.role, roles: row.properties.roles, confidence: row.properties.confidence, titles: row.properties.titles,
  names: row.properties.names, surnames: row.properties.surnames, raw: row.properties.raw, mentions: row.properties.mentions,
  sure: row.properties.sure, why: row.properties.why
}]->(person)
