// put-cites: citations.
// $rows: cable, edges (each with end, the cited cable, and properties).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
UNWIND row.edges AS edge
MATCH (cited:Cable {id: edge.end})
CREATE (cable)-[:CITES {
  post: edge.properties.post, confidence: edge.properties.confidence, raw: edge.properties.raw,
  where: edge.properties.where, occurrences: edge.properties.occurrences
}]->(cited)
