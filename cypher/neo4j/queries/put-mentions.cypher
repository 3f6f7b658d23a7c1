// put-mentions: who is named in cables.
// $rows: cable, edges (each a list: key of the person, role, roles, confidence, titles, names, surnames, raw, mentions, sure, why).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
UNWIND row.edges AS edge
MATCH (person:Person {key: edge[0]})
CREATE (cable)-[:MENTIONS {
  role: edge[1], roles: edge[2], confidence: edge[3], titles: edge[4], names: edge[5], surnames: edge[6], raw: edge[7],
  mentions: edge[8], sure: edge[9], why: edge[10]
}]->(person)
