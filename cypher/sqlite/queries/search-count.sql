-- How many held cables one way leads to that meet the other conditions.
-- :time, :key: before all of them.  :limit: none.
SELECT count(*) AS cables FROM (
-- include: search-by-time
)
