-- Cables one CITES step from others, oldest first, then by id.
-- :from: JSON array of ids.  :out, :in: 1 to follow what they cite, what cites them.  :without: JSON array of ids to leave out.
WITH start (id) AS MATERIALIZED (SELECT cable.id FROM json_each(:from) AS wanted JOIN cable ON cable.key = wanted.value),
seen (id) AS MATERIALIZED (SELECT cable.id FROM json_each(:without) AS wanted JOIN cable ON cable.key = wanted.value),
reached (id) AS (
  SELECT target FROM start CROSS JOIN cites ON :out AND cites.source = start.id
  UNION
  SELECT source FROM start CROSS JOIN cites ON :in AND cites.target = start.id
)
SELECT cable.key AS id
FROM reached CROSS JOIN cable ON cable.id = reached.id
WHERE reached.id NOT IN (SELECT id FROM seen)
ORDER BY cable.time, cable.key
LIMIT :limit
