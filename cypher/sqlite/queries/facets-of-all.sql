-- What all held cables have in common: values of each facet.
WITH RECURSIVE year (name) AS (
  SELECT strftime('%Y', max(time), 'unixepoch') FROM cable WHERE held = 1 AND time > -99999999999
  UNION ALL
  -- The next year before that has a cable: one look into the index a year.
  SELECT strftime('%Y', (
    SELECT max(time) FROM cable WHERE held = 1 AND time > -99999999999 AND time < unixepoch(year.name || '-01-01')
  ), 'unixepoch')
  FROM year WHERE year.name IS NOT NULL
)
SELECT 'found' AS facet, NULL AS value, value AS cables FROM total WHERE name = 'cables'
UNION ALL SELECT * FROM (SELECT 'post', name, sent FROM post WHERE sent > 0)
UNION ALL SELECT * FROM (SELECT 'tag', code, cables FROM tag WHERE cables > 0)
UNION ALL SELECT * FROM (
  SELECT 'year', name, (
    SELECT count(*) FROM cable
    WHERE held = 1 AND time >= unixepoch(year.name || '-01-01') AND time < unixepoch((year.name + 1) || '-01-01')
  )
  FROM year WHERE name IS NOT NULL
)
UNION ALL SELECT * FROM (
  SELECT 'collection', substr(name, length('collection ') + 1), value FROM total
  WHERE name GLOB 'collection *' AND value > 0
)
UNION ALL SELECT * FROM (
  SELECT 'classification', classification, count(*)
  FROM cable WHERE held = 1 AND classification IS NOT NULL GROUP BY classification
)
