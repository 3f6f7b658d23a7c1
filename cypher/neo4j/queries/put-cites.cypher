// put-cites: citations.
// $rows: cable, edges (each a list: id of the cited cable, post, confidence, raw, where, occurrences).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
UNWIND row.edges AS edge
MATCH (cited:Cable {id: edge[0]})
CREATE (cable)-[:CITES {
  post: edge[1], confidence: edge[2], raw: edge[3], where: edge[4], occurrences: edge[5]
}]->(cited)
