-- Cables that are only cited, by the most cables first, then by id.
-- :post: its row's id or null.  :cited, :key: sort key of the cable before.
SELECT
-- include: summary
FROM cable
LEFT JOIN post ON post.id = cable.sender
WHERE cable.held = 0 AND cable.cited_by <= :cited AND (cable.cited_by < :cited OR cable.key > :key)
  AND (:post IS NULL OR cable.sender = :post)
ORDER BY cable.cited_by DESC, cable.key
LIMIT :limit
