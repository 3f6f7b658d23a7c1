-- A page of all cables, held or not, by id.
-- :after: the last id of the page before.
SELECT
-- include: summary
FROM cable
LEFT JOIN post ON post.id = cable.sender
WHERE cable.key > :after
ORDER BY cable.key
LIMIT :limit
