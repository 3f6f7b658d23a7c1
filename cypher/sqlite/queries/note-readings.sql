-- Keeps how documents were read whose facts stay as they are.
-- :rows: JSON array of [id of the cable, key, how it was read].
UPDATE document SET reading = wanted.value ->> 2
FROM json_each(:rows) AS wanted JOIN cable ON cable.key = wanted.value ->> 0
WHERE document.cable = cable.id AND document.key = wanted.value ->> 1 AND document.reading IS NOT wanted.value ->> 2
