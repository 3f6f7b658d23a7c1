-- As search-by-words, in no order: they are only counted.
-- :matched: the words; :words is null then.  :post, :to, :tag, :person: rows' ids.  :from, :until: half open.  :time, :key: sort key of the cable before.
SELECT
-- include: summary
FROM cable_words AS way CROSS JOIN cable ON cable.place = way.rowid
LEFT JOIN post ON post.id = cable.sender
WHERE cable_words MATCH :matched AND cable.time >= :from AND cable.time < :until AND cable.time <= :time AND (cable.time < :time OR cable.key > :key)
-- include: search-filters
LIMIT :limit
