(COUNT { (cable)<-[:OF]-() } = 1 OR NOT EXISTS {
  MATCH (document:Document)-[:OF]->(cable)
  WHERE any(text IN $without
    WHERE (' ' + document.words + ' ') CONTAINS text OR (' ' + document.subjectWords + ' ') CONTAINS text)
})
