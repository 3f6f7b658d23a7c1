-- How many cables of each month mention a person, in order.
-- :possible: 1 with the cables that are linked weakly.
SELECT strftime('%Y-%m', time, 'unixepoch') AS period, count(DISTINCT cable) AS cables
FROM mention
WHERE person = :person AND time > -99999999999 AND possible <= :possible
GROUP BY period
ORDER BY period
