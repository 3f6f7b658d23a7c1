-- Held cables, the most cited first, then newest first, then by id, found by nothing but that.
-- :post, :to, :tag, :person: rows' ids.  :from, :until: half open.  :cited, :time, :key: sort key of the cable before.
SELECT
-- include: summary
FROM cable
LEFT JOIN post ON post.id = cable.sender
-- The plus keeps SQLite to the index by citations: one by time would have to sort all of the period.
WHERE cable.held = 1 AND +cable.time >= :from AND +cable.time < :until AND cable.cited_by <= :cited
  AND (cable.cited_by < :cited OR cable.time < :time OR (cable.time = :time AND cable.key > :key))
-- include: search-filters
ORDER BY cable.cited_by DESC, cable.time DESC, cable.key
LIMIT :limit
