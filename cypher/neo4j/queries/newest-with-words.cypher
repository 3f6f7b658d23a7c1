// newest-with-words: cables that hold some words, newest first, then by id, looked for among the first ones alone.
// $time, $id: sort key of the cable before.  $latest: no cable is later.  $limit: how many are looked at.
// $texts: what one document must contain.  $without: what none may contain.  $most: most cables.
MATCH (cable:Cable)
WHERE cable.time <= toInteger($latest)
// include: newest-first
WITH cable
WHERE
// include: filter-texts
  AND NOT EXISTS {
    MATCH (document:Document)-[:OF]->(cable)
    WHERE any(text IN $without
      WHERE (' ' + document.words + ' ') CONTAINS text OR (' ' + document.subjectWords + ' ') CONTAINS text)
  }
WITH cable
ORDER BY cable.time DESC, cable.id LIMIT toInteger($most)
// include: summary
