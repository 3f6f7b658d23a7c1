-- Held cables of one way that meet the other conditions, by month or year; null: undated.
-- :time, :key: before all of them.  :limit: none.  :digits: 7 for months, 4 for years.
SELECT CASE WHEN time > -99999999999 THEN substr(strftime('%Y-%m', time, 'unixepoch'), 1, :digits) END AS period,
  count(*) AS cables
FROM (
-- include: search-by-time
)
GROUP BY 1
