// facets-with-words: what is counted of cables that a full-text query finds, those of the newest days first. `kept`, `documents`: each
// text once that is later than the day of the document behind the first $most, and how many have it. `last`: those of that day and
// before, one by one; what the index found last may be some of its day only.
// $way: a full-text query whose scores are days.  $hits: most documents.
CALL db.index.fulltext.queryNodes('document_terms', $way, {limit: toInteger($hits)}) YIELD node, score
WITH collect(node) AS nodes, collect(score) AS days
WITH nodes, days, coalesce(days[toInteger($most)], -1.0) AS border
CALL (nodes, days, border) {
  UNWIND range(0, size(nodes) - 1) AS at
  WITH nodes[at] AS node
  WHERE days[at] > border
  MATCH (node)-[of:OF]->()
  WITH of.facets AS facets, count(*) AS documents
  RETURN collect(facets) AS kept, collect(documents) AS documents
}
RETURN size(nodes) AS hits, kept, documents, COLLECT {
  UNWIND range(0, size(nodes) - 1) AS at
  WITH nodes[at] AS node, days[at] AS day
  WHERE day <= border
  MATCH (node)-[of:OF]->(cable)
  RETURN {id: cable.id, time: cable.time, day: day, facets: of.facets}
} AS last
