-- The documents of these cables with their texts.
-- :cables: JSON array of rows of cables.
SELECT document.cable, document.key, document.length, document.facts, document.text
FROM json_each(:cables) AS wanted
CROSS JOIN document ON document.cable = wanted.value
