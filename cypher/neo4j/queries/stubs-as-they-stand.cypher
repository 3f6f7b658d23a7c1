// stubs-as-they-stand: a page of all cables that are only cited, by id, with all properties. `node`: what the server knows it by.
// $after: the last id of the page before.  $limit: most of them.
MATCH (node:Cable)
WHERE node.id > $after AND node:Stub AND NOT node.held
RETURN node.id AS key, elementId(node) AS node, properties(node) AS properties
ORDER BY key LIMIT toInteger($limit)
