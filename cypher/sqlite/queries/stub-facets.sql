-- What cables that are only cited have in common: posts, and the years of their numbers.
-- :post: row's id, null for any.
SELECT 'found' AS facet, NULL AS value, count(*) AS cables FROM cable WHERE held = 0 AND (:post IS NULL OR sender = :post)
UNION ALL
SELECT 'post', post.name, count(*)
FROM cable JOIN post ON post.id = cable.sender
WHERE cable.held = 0 AND (:post IS NULL OR cable.sender = :post)
GROUP BY post.id
UNION ALL
SELECT 'year', CAST(year AS TEXT), count(*)
FROM cable
WHERE held = 0 AND year IS NOT NULL AND (:post IS NULL OR sender = :post)
GROUP BY year
