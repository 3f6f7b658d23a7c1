// How many of some words stand in the subject.
WITH cable, COLLECT { MATCH (document:Document)-[:OF]->(cable) RETURN ' ' + document.subjectWords + ' ' } AS texts
WITH cable, size([wanted IN $subjects WHERE any(text IN texts WHERE text CONTAINS wanted)]) AS hits
WHERE CASE
  WHEN hits < toInteger($hits) THEN true
  WHEN hits > toInteger($hits) THEN false
  WHEN cable.cited < toInteger($cited) THEN true
  WHEN cable.cited > toInteger($cited) THEN false
  WHEN cable.time = toInteger($time) THEN cable.id > $id
  ELSE cable.time < toInteger($time)
END
WITH cable, hits
ORDER BY hits DESC, cable.cited DESC, cable.time DESC, cable.id LIMIT toInteger($limit)
