// cables-as-they-stand: held cables with all their properties, edges and documents.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})
RETURN id, properties(cable) AS properties,
  COLLECT {
    MATCH (cable)-[edge]->(end)
    RETURN {type: type(edge), end: coalesce(end.id, end.key, end.name, end.code), properties: properties(edge)}
  } AS edges,
  COLLECT { MATCH (document:Document)-[of:OF]->(cable) RETURN document {.*, facets: of.facets} } AS documents
