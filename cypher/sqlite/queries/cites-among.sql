-- Which of these cables cite which others of them.
-- :keys: JSON array of ids.
WITH shown (id, key) AS MATERIALIZED (
  SELECT cable.id, cable.key FROM json_each(:keys) AS wanted JOIN cable ON cable.key = wanted.value
)
SELECT source.key AS source, target.key AS target
FROM shown AS source
CROSS JOIN cites ON cites.source = source.id
JOIN shown AS target ON target.id = cites.target
