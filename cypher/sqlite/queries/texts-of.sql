-- The texts of all documents of these cables.
-- :keys: JSON array of ids of cables.
SELECT cable.key AS cable, document.key, document.text
FROM json_each(:keys) AS wanted
JOIN cable ON cable.key = wanted.value
JOIN document ON document.cable = cable.id
