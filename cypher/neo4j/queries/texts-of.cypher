// texts-of: all documents of these cables, with their texts, and what the cables' citations by DTG were settled to.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (document:Document)-[:OF]->(cable:Cable {id: id})
RETURN id AS cable, cable.settled AS settled, document.key AS key, document.source AS source, document.facts AS facts,
  document.text AS text
