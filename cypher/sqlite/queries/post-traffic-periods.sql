-- The same by month or year, for some pairs.
-- :pairs: JSON array of [from, to].  :digits: 7 for months, 4 for years.
SELECT sender.name AS "from", addressee.name AS "to", substr(traffic.month, 1, :digits) AS period, sum(traffic.cables) AS cables
FROM json_each(:pairs) AS pair
JOIN post AS sender ON sender.name = pair.value ->> 0
JOIN post AS addressee ON addressee.name = pair.value ->> 1
JOIN traffic ON traffic.sender = sender.id AND traffic.addressee = addressee.id
WHERE traffic.month >= :from AND traffic.month < :until AND traffic.month <> ''
GROUP BY sender.id, addressee.id, period
ORDER BY period
