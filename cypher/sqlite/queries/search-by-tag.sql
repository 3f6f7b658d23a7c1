-- Held cables, newest first, then by id, found by a tag.
-- :post, :to, :tag, :person: rows' ids.  :from, :until: half open.  :time, :key: sort key of the cable before.
SELECT
-- include: summary
FROM tagged AS way CROSS JOIN cable ON cable.id = way.cable
LEFT JOIN post ON post.id = cable.sender
WHERE way.tag = :tag AND way.time >= :from AND way.time < :until AND way.time <= :time AND (way.time < :time OR cable.key > :key)
-- include: search-filters
ORDER BY way.time DESC, cable.key
LIMIT :limit
