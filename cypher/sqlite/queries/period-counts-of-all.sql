-- Held cables by month or year, from the index by time alone; null: undated.
-- :from, :until: half open.  :digits: 7 for months, 4 for years.
SELECT CASE WHEN time > -99999999999 THEN substr(strftime('%Y-%m', time, 'unixepoch'), 1, :digits) END AS period,
  count(*) AS cables
FROM cable
WHERE held = 1 AND time >= :from AND time < :until
GROUP BY 1
