-- The documents of these cables, without their texts.
-- :keys: JSON array of ids of cables.
SELECT cable.key AS cable, document.key, document.source, document.length, document.facts
FROM json_each(:keys) AS wanted
JOIN cable ON cable.key = wanted.value
JOIN document ON document.cable = cable.id
