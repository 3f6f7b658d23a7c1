-- How many cables each pair of posts exchanged in whole months, busiest first.
-- :from, :until: months, half open; with :from '' undated cables count too.
SELECT sender.name AS "from", addressee.name AS "to", sum(traffic.cables) AS cables
FROM traffic
JOIN post AS sender ON sender.id = traffic.sender
JOIN post AS addressee ON addressee.id = traffic.addressee
WHERE traffic.month >= :from AND traffic.month < :until
GROUP BY sender.id, addressee.id
ORDER BY 3 DESC, 1, 2
LIMIT :limit
