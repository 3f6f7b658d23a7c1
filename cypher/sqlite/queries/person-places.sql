-- When and where these persons are mentioned, as far as that is sure: dates of the first and last cable, and the posts that sent most of the newest ones.
-- :keys: JSON array.  :newest: that many of each one's cables.  :limit: most posts of each.
SELECT person.key,
  (SELECT cable.date FROM mention JOIN cable ON cable.id = mention.cable
    WHERE mention.person = person.id AND mention.time > -99999999999 AND mention.possible = 0
    ORDER BY mention.time, cable.date LIMIT 1) AS "from",
  (SELECT cable.date FROM mention JOIN cable ON cable.id = mention.cable
    WHERE mention.person = person.id AND mention.time > -99999999999 AND mention.possible = 0
    ORDER BY mention.time DESC, cable.date DESC LIMIT 1) AS until,
  (SELECT json_group_array(name) FROM (
    SELECT post.name
    FROM (
      SELECT DISTINCT mention.cable FROM mention WHERE mention.person = person.id AND mention.possible = 0
      ORDER BY mention.time DESC, mention.cable LIMIT :newest
    ) AS named
    CROSS JOIN cable ON cable.id = named.cable
    JOIN post ON post.id = cable.sender
    GROUP BY post.id
    ORDER BY count(*) DESC, post.name
    LIMIT :limit
  )) AS posts
FROM json_each(:keys) AS wanted
JOIN person ON person.key = wanted.value
