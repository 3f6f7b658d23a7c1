-- Documents that were read from these sources, with how they were read.
-- :sources: JSON array of sources.
SELECT document.source, cable.key AS cable, document.key, document.reading
FROM json_each(:sources) AS wanted
JOIN document ON document.source = wanted.value
JOIN cable ON cable.id = document.cable
WHERE document.reading IS NOT NULL
