-- Held cables that another search finds, oldest first, then by id.
-- :time, :key: before all of that search.  :limit: all of them.  :timeBefore, :keyBefore: sort key of the cable before.
-- :most: most cables.
SELECT * FROM (
-- include: search-by-time
) AS found
WHERE time > :timeBefore OR (time = :timeBefore AND id > :keyBefore)
ORDER BY time, id
LIMIT :most
