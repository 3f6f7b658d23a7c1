-- What the first cables of a search have in common: values of each facet.
-- :time, :key: before all of the search.  :limit: cables counted and one more.
WITH found AS MATERIALIZED (
-- include: search-by-time
), counted AS MATERIALIZED (SELECT * FROM found LIMIT :limit - 1)
SELECT 'found' AS facet, NULL AS value, count(*) AS cables FROM found
UNION ALL SELECT * FROM (
  SELECT 'post', sender, count(*) FROM counted WHERE sender IS NOT NULL GROUP BY sender
)
UNION ALL SELECT * FROM (
  SELECT 'tag', tag.code, count(*)
  FROM counted
  CROSS JOIN cable ON cable.key = counted.id
  CROSS JOIN tagged ON tagged.cable = cable.id
  CROSS JOIN tag ON tag.id = tagged.tag
  GROUP BY tag.id
)
UNION ALL SELECT * FROM (
  SELECT 'year', substr(date, 1, 4), count(*) FROM counted WHERE date IS NOT NULL GROUP BY 2
)
UNION ALL SELECT * FROM (
  SELECT 'classification', classification, count(*)
  FROM counted WHERE classification IS NOT NULL GROUP BY 2
)
UNION ALL SELECT * FROM (
  SELECT 'collection', collection, count(*)
  FROM counted WHERE collection IS NOT NULL GROUP BY 2
)
