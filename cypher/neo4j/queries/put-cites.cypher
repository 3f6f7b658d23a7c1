// put-cites: citations.
// $rows: cable, end (the cited cable), properties.
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
MATCH (cited:Cable {id: row.end})
CREATE (cable)-[:CITES {
  post: row.properties.post, confidence: row.properties.confidence, raw: row.properties.raw,
  where: row.properties.where, occurrences: row.properties.occurrences
}]->(cited)
