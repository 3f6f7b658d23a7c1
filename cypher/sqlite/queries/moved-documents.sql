-- Documents that were loaded from the same place under another id.
-- :rows: JSON array of [key, source, id of the cable it belongs to now].
SELECT cable.key AS cable, document.key
FROM json_each(:rows) AS wanted
JOIN document ON document.key = wanted.value ->> 0 AND document.source = wanted.value ->> 1
JOIN cable ON cable.id = document.cable
WHERE cable.key <> wanted.value ->> 2
