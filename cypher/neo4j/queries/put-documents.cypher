// put-documents: the texts of cables with what was read out of each.
// $rows: cable, properties (with id), facets.
UNWIND $rows AS row
MATCH (cable:Cable {id: row.cable})
MERGE (document:Document {id: row.properties.id})
SET document = row.properties
MERGE (document)-[of:OF]->(cable)
SET of.facets = row.facets
