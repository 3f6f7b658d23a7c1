-- How many cables each pair of posts exchanged at all times, undated ones among them, busiest first.
SELECT sender.name AS "from", addressee.name AS "to", total.cables
FROM traffic_total AS total
CROSS JOIN post AS sender ON sender.id = total.sender
CROSS JOIN post AS addressee ON addressee.id = total.addressee
ORDER BY total.cables DESC, 1, 2
LIMIT :limit
