// stub-facets: what cables that are only cited have in common: posts, and the years of their numbers.
// $post: null for any.
MATCH (stub:Stub)
WHERE $post IS NULL OR stub.post = $post
WITH collect(stub) AS stubs
CALL (stubs) {
  RETURN 'found' AS facet, null AS value, size(stubs) AS cables
UNION ALL
  UNWIND stubs AS stub
  WITH stub.post AS value, count(*) AS cables
  WHERE value IS NOT NULL
  RETURN 'post' AS facet, value, cables
UNION ALL
  UNWIND stubs AS stub
  WITH toString(stub.year) AS value, count(*) AS cables
  WHERE value IS NOT NULL
  RETURN 'year' AS facet, value, cables
}
RETURN facet, value, cables
