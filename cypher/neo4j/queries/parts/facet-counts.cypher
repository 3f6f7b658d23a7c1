WITH collect(cable) AS found
CALL (found) {
  RETURN 'found' AS facet, null AS value, size(found) AS cables
UNION ALL
  UNWIND found[..toInteger($most)] AS cable
  WITH cable.post AS value, count(*) AS cables
  WHERE value IS NOT NULL
  RETURN 'post' AS facet, value, cables
UNION ALL
  UNWIND found[..toInteger($most)] AS cable
  UNWIND cable.tags AS value
  WITH value, count(*) AS cables
  RETURN 'tag' AS facet, value, cables
UNION ALL
  UNWIND found[..toInteger($most)] AS cable
  WITH substring(cable.date, 0, 4) AS value, count(*) AS cables
  WHERE value IS NOT NULL
  RETURN 'year' AS facet, value, cables
UNION ALL
  UNWIND found[..toInteger($most)] AS cable
  WITH cable.classification AS value, count(*) AS cables
  WHERE value IS NOT NULL
  RETURN 'classification' AS facet, value, cables
UNION ALL
  UNWIND found[..toInteger($most)] AS cable
  WITH cable.collection AS value, count(*) AS cables
  WHERE value IS NOT NULL
  RETURN 'collection' AS facet, value, cables
}
RETURN facet, value, cables
