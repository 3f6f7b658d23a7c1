EXISTS {
  MATCH (document:Document)-[:OF]->(cable)
  WHERE all(text IN $texts
    WHERE (' ' + document.words + ' ') CONTAINS text OR (' ' + document.subjectWords + ' ') CONTAINS text)
}
