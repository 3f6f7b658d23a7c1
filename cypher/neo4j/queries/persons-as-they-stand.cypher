// persons-as-they-stand: a page of persons whom a cable mentions, by their keys, with all properties. `node`: what the server knows it by.
// $after: the last key of the page before.  $limit: most of them.
MATCH (node:Person)
WHERE node.key > $after AND EXISTS { (node)<-[:MENTIONS|MAY_MENTION]-() }
RETURN node.key AS key, elementId(node) AS node, properties(node) AS properties
ORDER BY key LIMIT toInteger($limit)
