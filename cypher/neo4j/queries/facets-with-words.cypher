// facets-with-words: what is counted of cables that a full-text query finds, those of the newest days first. `kept`, `documents`: each
// text once that is later than the day of the document behind the first $most, and how many have it. `last`: those of that day and
// before, one by one, as [id, time, day, text]; what the index found last may be some of its day only.
// $way: a full-text query whose scores are days.  $hits: most documents.
CALL db.index.fulltext.queryNodes('document_terms', $way, {limit: toInteger($hits)}) YIELD node, score
WITH collect(node) AS nodes, collect(score) AS days
WITH nodes, days, coalesce(days[toInteger($most)], -1.0) AS border
WITH nodes, days, size([day IN days WHERE day > border]) AS later
CALL (nodes, later) {
  UNWIND nodes[..later] AS node
  MATCH (node)-[of:OF]->()
  WITH of.facets AS facets, count(*) AS documents
  RETURN collect(facets) AS kept, collect(documents) AS documents
}
RETURN size(nodes) AS hits, kept, documents, COLLECT {
  UNWIND range(later, size(nodes) - 1) AS at
  WITH nodes[at] AS node, days[at] AS day
  MATCH (node)-[of:OF]->(cable)
  RETURN [cable.id, cable.time, day, of.facets]
} AS last
