-- The tags of the cables that mention a person, most frequent first, in that many of the newest cables.
-- :possible: 1 with the cables that are linked weakly.
-- include: person-cables
SELECT tag.code, count(*) AS cables
FROM named
CROSS JOIN tagged ON tagged.cable = named.cable
JOIN tag ON tag.id = tagged.tag
GROUP BY tag.id
ORDER BY 2 DESC, tag.code
LIMIT :limit
