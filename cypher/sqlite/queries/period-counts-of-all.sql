-- Held cables by month or year; null: undated. The newest of each month is looked up in the index by time, and the month counted there:
-- no date is put into words for each cable.
-- :from, :until: half open.  :digits: 7 for months, 4 for years.
WITH RECURSIVE newest (time) AS (
  SELECT max(time) FROM cable WHERE held = 1 AND time >= :from AND time < :until
  UNION ALL
  SELECT (
    SELECT max(cable.time) FROM cable
    WHERE held = 1 AND cable.time >= :from
      AND cable.time < CAST(strftime('%s', newest.time, 'unixepoch', 'start of month') AS INTEGER)
  )
  FROM newest WHERE newest.time > -99999999999
), months AS (
  SELECT time, CAST(strftime('%s', time, 'unixepoch', 'start of month') AS INTEGER) AS since
  FROM newest WHERE time IS NOT NULL
)
SELECT CASE WHEN time > -99999999999 THEN substr(strftime('%Y-%m', time, 'unixepoch'), 1, :digits) END AS period,
  sum((
    SELECT count(*) FROM cable
    WHERE held = 1 AND cable.time >= max(:from, months.since) AND cable.time <= months.time
  )) AS cables
FROM months
GROUP BY 1
