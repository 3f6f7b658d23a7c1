-- Cables that are only cited, by id.
-- :post: its row's id or null.  :key: id of the cable before.
SELECT
-- include: summary
FROM cable
LEFT JOIN post ON post.id = cable.sender
WHERE cable.held = 0 AND cable.key > :key AND (:post IS NULL OR cable.sender = :post)
ORDER BY cable.key
LIMIT :limit
