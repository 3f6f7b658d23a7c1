-- How many cables of a tag or of a period went from post to post, busiest first.
-- :tag: its row's id or null.  :from, :until: half open.
-- include: traffic-cables
SELECT sender.name AS "from", addressee.name AS "to", count(*) AS cables
FROM chosen
CROSS JOIN cable ON cable.id = chosen.id
CROSS JOIN sent_to ON sent_to.cable = cable.id
JOIN post AS sender ON sender.id = cable.sender
JOIN post AS addressee ON addressee.id = sent_to.post
GROUP BY sender.id, addressee.id
ORDER BY 3 DESC, 1, 2
LIMIT :limit
