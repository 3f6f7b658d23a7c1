-- Held cables that one cites, newest first, then by id.
-- :way: its row's id.  :post, :to, :tag, :person: rows' ids.  :from, :until: half open.  :time, :key: sort key of the cable before.
SELECT
-- include: summary
FROM cites AS way CROSS JOIN cable ON cable.id = way.target
LEFT JOIN post ON post.id = cable.sender
WHERE way.source = :way AND cable.held = 1 AND cable.time >= :from AND cable.time < :until AND cable.time <= :time AND (cable.time < :time OR cable.key > :key)
-- include: search-filters
ORDER BY cable.time DESC, cable.key
LIMIT :limit
