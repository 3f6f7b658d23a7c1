// search-by-words: cables, newest first, then by id, found by their words.
// $from, $until: half open, seconds since 1970.  $time, $id: sort key of the cable before.
// $way: a full-text query.  $texts: what one document must contain besides, word by word (a phrase with an open end).
// $without: what none of several documents of a cable may contain; of a single one the query says so.
// $held, $post, $to, $tag, $person, $classification, $collection, $uncertain, $ids: null is no condition.  $weak: a person too who is linked weakly.  $limit: most cables.
CALL db.index.fulltext.queryNodes('document_words', $way) YIELD node
MATCH (node)-[:OF]->(cable:Cable)
WITH DISTINCT cable
WHERE (size($texts) = 0 OR EXISTS {
  MATCH (document:Document)-[:OF]->(cable)
  WHERE all(text IN $texts WHERE (' ' + document.words) CONTAINS text OR (' ' + document.subjectWords) CONTAINS text)
}) AND (size($without) = 0 OR COUNT { (cable)<-[:OF]-() } = 1 OR NOT EXISTS {
  MATCH (document:Document)-[:OF]->(cable)
  WHERE any(text IN $without
    WHERE (' ' + document.words + ' ') CONTAINS text OR (' ' + document.subjectWords + ' ') CONTAINS text)
})
// include: search-filters
// include: newest-first
// include: summary
