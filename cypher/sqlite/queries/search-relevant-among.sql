-- Held cables that another search finds, those with the most of some words in their subject first, then as by citations.
-- :subjects: JSON array of the words as the index takes them.  :time, :key: before all of that search.  :limit: all of them.
-- :hitsBefore, :citedBefore, :timeBefore, :keyBefore: sort key of the cable before.  :most: most cables.
WITH hit AS MATERIALIZED (
  SELECT subject.rowid AS place, count(*) AS hits
  FROM json_each(:subjects) AS wanted CROSS JOIN cable_words AS subject
  WHERE subject.cable_words MATCH wanted.value
  GROUP BY subject.rowid
), ranked AS (
  SELECT found.*, coalesce(hit.hits, 0) AS hits
  FROM (
-- include: search-by-time
  ) AS found
  CROSS JOIN cable ON cable.key = found.id
  LEFT JOIN hit ON hit.place = cable.place
)
SELECT * FROM ranked
WHERE hits < :hitsBefore OR (hits = :hitsBefore AND (cited_by < :citedBefore OR (cited_by = :citedBefore AND (
  time < :timeBefore OR (time = :timeBefore AND id > :keyBefore)
))))
ORDER BY hits DESC, cited_by DESC, time DESC, id
LIMIT :most
