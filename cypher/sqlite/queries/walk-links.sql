-- Ends of CITES edges of cables, the cable asked about first.
-- :from: JSON array of ids.  :out, :in: 1 for what they cite, for what cites them.
-- :others: JSON array of ids, those that the other end is to be among; null is no condition.
WITH start (id, key) AS MATERIALIZED (
  SELECT cable.id, cable.key FROM json_each(:from) AS wanted JOIN cable ON cable.key = wanted.value
),
others (id) AS MATERIALIZED (
  SELECT cable.id FROM json_each(:others) AS wanted JOIN cable ON cable.key = wanted.value
)
SELECT link.near, cable.key AS far FROM (
  SELECT start.key AS near, cites.target AS far FROM start CROSS JOIN cites ON :out AND cites.source = start.id
  UNION ALL
  SELECT start.key AS near, cites.source AS far FROM start CROSS JOIN cites ON :in AND cites.target = start.id
) AS link
CROSS JOIN cable ON cable.id = link.far
WHERE :others IS NULL OR link.far IN (SELECT id FROM others)
LIMIT :limit
