// loose-nodes: nodes that nothing holds. `kind`: what each is.
// $limit: most of each kind.
CALL () {
  MATCH (node:Stub) WHERE NOT EXISTS { (node)<-[:CITES]-() } RETURN 'stub' AS kind, node.id AS what LIMIT toInteger($limit)
  UNION ALL
  MATCH (node:Person) WHERE NOT EXISTS { (node)<-[:MENTIONS|MAY_MENTION]-() } RETURN 'person' AS kind, node.key AS what LIMIT toInteger($limit)
  UNION ALL
  MATCH (node:Post) WHERE NOT EXISTS { (node)<-[:SENT_BY|SENT_TO]-() } RETURN 'post' AS kind, node.name AS what LIMIT toInteger($limit)
  UNION ALL
  MATCH (node:Tag) WHERE NOT EXISTS { (node)--() } RETURN 'tag' AS kind, node.code AS what LIMIT toInteger($limit)
  UNION ALL
  MATCH (node:Document) WHERE NOT EXISTS { (node)-[:OF]->() }
  RETURN 'document' AS kind, node.source AS what LIMIT toInteger($limit)
}
RETURN kind, what
