-- What the first cables of a search have in common: values of each facet.
-- :time, :key: before all of the search.  :limit: cables counted and one more.
WITH found AS MATERIALIZED (
-- include: search-by-time
), counted AS NOT MATERIALIZED (SELECT * FROM found LIMIT :limit - 1),
-- Cables are put in order once, as they are alike, and not once for each facet.
alike AS MATERIALIZED (
  SELECT sender, year, classification, collection, count(*) AS cables FROM counted GROUP BY 1, 2, 3, 4
), tagged_alike AS MATERIALIZED (
  SELECT (SELECT group_concat(tag) FROM tagged WHERE tagged.cable = counted.cable) AS tags, count(*) AS cables
  FROM counted GROUP BY 1
)
SELECT 'found' AS facet, NULL AS value, count(*) AS cables FROM found
UNION ALL SELECT * FROM (
  SELECT 'post', post.name, sum(alike.cables) FROM alike JOIN post ON post.id = alike.sender GROUP BY alike.sender
)
UNION ALL SELECT * FROM (
  SELECT 'tag', tag.code, sum(tagged_alike.cables)
  FROM tagged_alike
  CROSS JOIN json_each('[' || tagged_alike.tags || ']') AS each
  CROSS JOIN tag ON tag.id = each.value
  GROUP BY tag.id
)
UNION ALL SELECT * FROM (SELECT 'year', year, sum(cables) FROM alike WHERE year IS NOT NULL GROUP BY 2)
UNION ALL SELECT * FROM (
  SELECT 'classification', classification, sum(cables) FROM alike WHERE classification IS NOT NULL GROUP BY 2
)
UNION ALL SELECT * FROM (
  SELECT 'collection', collection, sum(cables) FROM alike WHERE collection IS NOT NULL GROUP BY 2
)
