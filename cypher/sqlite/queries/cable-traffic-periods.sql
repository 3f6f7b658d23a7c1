-- The same by month or year, for some pairs.
-- :pairs: JSON array of [from, to].  :digits: 7 for months, 4 for years.
-- include: traffic-cables
SELECT sender.name AS "from", addressee.name AS "to",
  substr(strftime('%Y-%m', cable.time, 'unixepoch'), 1, :digits) AS period, count(*) AS cables
FROM chosen
CROSS JOIN cable ON cable.id = chosen.id
CROSS JOIN sent_to ON sent_to.cable = cable.id
JOIN post AS sender ON sender.id = cable.sender
JOIN post AS addressee ON addressee.id = sent_to.post
WHERE cable.time > -99999999999
  AND (sender.name, addressee.name) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:pairs))
GROUP BY sender.id, addressee.id, period
ORDER BY period
