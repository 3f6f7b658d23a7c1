-- What the first cables of a search have in common: values of each facet.
-- :time, :key: before all of the search.  :limit: cables counted and one more.
WITH found AS MATERIALIZED (
-- include: search-by-time
), counted AS MATERIALIZED (SELECT * FROM found LIMIT :limit - 1)
SELECT 'found' AS facet, NULL AS value, count(*) AS cables FROM found
UNION ALL SELECT * FROM (
  SELECT 'post', post.name, each.cables
  FROM (SELECT sender, count(*) AS cables FROM counted WHERE sender IS NOT NULL GROUP BY sender) AS each
  JOIN post ON post.id = each.sender
)
UNION ALL SELECT * FROM (
  SELECT 'tag', tag.code, each.cables FROM (
    SELECT tagged.tag, count(*) AS cables
    FROM counted
    CROSS JOIN tagged ON tagged.cable = counted.cable
    GROUP BY tagged.tag
  ) AS each
  JOIN tag ON tag.id = each.tag
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
