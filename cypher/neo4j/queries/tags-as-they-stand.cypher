// tags-as-they-stand: a page of all TAGS by their keys, with all properties. `node`: what the server knows it by.
// $after: the last key of the page before.  $limit: most of them.
MATCH (node:Tag)
WHERE node.code > $after
RETURN node.code AS key, elementId(node) AS node, properties(node) AS properties
ORDER BY key LIMIT toInteger($limit)
