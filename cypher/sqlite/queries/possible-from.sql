-- What these cables may cite or mention.
-- :keys: JSON array of ids of cables.
SELECT cable.key AS cable, possible.node
FROM json_each(:keys) AS wanted
CROSS JOIN cable ON cable.key = wanted.value
CROSS JOIN possible ON possible.cable = cable.id
ORDER BY cable.key, possible.node
