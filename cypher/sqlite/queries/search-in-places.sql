-- Held cables found by words, newest day first: the index of words gives them in that order, so that as many are read as are asked
-- for, however many hold the words.
-- :matched: the words; :words is null then.  :post, :to, :tag, :person: rows' ids.  :from, :until: half open.  :time, :key: sort key of the cable before.
-- :fromPlace, :untilPlace: places, half open.
SELECT
-- include: summary
  , cable.place
FROM cable_words AS way CROSS JOIN cable ON cable.place = way.rowid
LEFT JOIN post ON post.id = cable.sender
WHERE cable_words MATCH :matched AND way.rowid >= :fromPlace AND way.rowid < :untilPlace
  AND cable.time >= :from AND cable.time < :until AND cable.time <= :time AND (cable.time < :time OR cable.key > :key)
-- include: search-filters
ORDER BY way.rowid DESC
LIMIT :limit
