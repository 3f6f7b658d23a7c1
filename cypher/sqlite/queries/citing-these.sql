-- Cables that cite one of these.
-- :cables: JSON array of ids.
SELECT DISTINCT citing.key
FROM json_each(:cables) AS wanted
JOIN cable ON cable.key = wanted.value
JOIN cites ON cites.target = cable.id
JOIN cable AS citing ON citing.id = cites.source
