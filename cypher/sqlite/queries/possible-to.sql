-- The cables that may cite or mention these nodes.
-- :nodes: JSON array of ids of nodes.
SELECT cable.key AS cable, possible.node
FROM json_each(:nodes) AS wanted
CROSS JOIN possible ON possible.node = wanted.value
CROSS JOIN cable ON cable.id = possible.cable
ORDER BY possible.node, cable.key
