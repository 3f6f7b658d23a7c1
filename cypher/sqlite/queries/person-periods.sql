-- The posts and the TAGS of the cables that mention a person, by month or year, in that many of the newest cables.
-- :digits: of a date that name its month or year.  :possible: 1 with the cables that are linked weakly.
-- include: person-cables
SELECT substr(strftime('%Y-%m', cable.time, 'unixepoch'), 1, :digits) AS period, 'post' AS kind, post.name AS value, count(*) AS cables
FROM named
CROSS JOIN cable ON cable.id = named.cable
JOIN post ON post.id = cable.sender
WHERE cable.time > -99999999999
GROUP BY 1, 3
UNION ALL
SELECT substr(strftime('%Y-%m', cable.time, 'unixepoch'), 1, :digits), 'tag', tag.code, count(*)
FROM named
CROSS JOIN cable ON cable.id = named.cable
CROSS JOIN tagged ON tagged.cable = cable.id
JOIN tag ON tag.id = tagged.tag
WHERE cable.time > -99999999999
GROUP BY 1, 3
ORDER BY 1, 2, 4 DESC, 3
