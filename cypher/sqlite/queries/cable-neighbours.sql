-- All cables that a cable cites (:out = 1) or that cite it (:in = 1), in any order.
-- :cable: its id.
WITH start (id) AS MATERIALIZED (SELECT id FROM cable WHERE key = :cable),
reached (id) AS (
  SELECT target FROM start CROSS JOIN cites ON :out AND cites.source = start.id
  UNION ALL
  SELECT source FROM start CROSS JOIN cites ON :in AND cites.target = start.id
)
SELECT cable.key AS id, cable.held, post.name AS sender, cable.year, cable.time, cable.cited_by AS citedBy
FROM reached CROSS JOIN cable ON cable.id = reached.id
LEFT JOIN post ON post.id = cable.sender
