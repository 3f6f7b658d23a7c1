// put-mentions: who is named in cables.
// $rows: cable, edges (each with end, the key of the person, and properties, which are named here: set as a whole they cost a pass of
// their own).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
UNWIND row.edges AS edge
MATCH (person:Person {key: edge.end})
CREATE (cable)-[:MENTIONS {
  role: edge.properties.role, roles: edge.properties.roles, confidence: edge.properties.confidence, titles: edge.properties.titles,
  names: edge.properties.names, surnames: edge.properties.surnames, raw: edge.properties.raw, mentions: edge.properties.mentions,
  sure: edge.properties.sure, why: edge.properties.why
}]->(person)
