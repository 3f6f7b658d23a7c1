-- The posts that speak of a person most, in that many of the newest cables.
-- :possible: 1 with the cables that are linked weakly.
-- include: person-cables
SELECT post.name, count(*) AS cables
FROM named
CROSS JOIN cable ON cable.id = named.cable
JOIN post ON post.id = cable.sender
GROUP BY post.id
ORDER BY cables DESC, post.name
LIMIT :limit
