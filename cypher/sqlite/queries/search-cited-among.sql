-- Held cables that another search finds, the most cited first, then newest first, then by id.
-- :time, :key: before all of that search.  :limit: all of them.  :citedBefore, :timeBefore, :keyBefore: sort key of the cable
-- before.  :most: most cables.
SELECT * FROM (
-- include: search-by-time
) AS found
WHERE cited_by < :citedBefore
  OR (cited_by = :citedBefore AND (time < :timeBefore OR (time = :timeBefore AND id > :keyBefore)))
ORDER BY cited_by DESC, time DESC, id
LIMIT :most
