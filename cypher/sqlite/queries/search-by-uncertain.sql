-- Held cables, newest first, then by id, found by being uncertain.
-- :post, :to, :tag, :person: rows' ids.  :from, :until: half open.  :time, :key: sort key of the cable before.
SELECT
-- include: summary
FROM cable
LEFT JOIN post ON post.id = cable.sender
WHERE cable.held = 1 AND cable.uncertain = 1 AND cable.time >= :from AND cable.time < :until AND cable.time <= :time AND (cable.time < :time OR cable.key > :key)
-- include: search-filters
ORDER BY cable.time DESC, cable.key
LIMIT :limit
