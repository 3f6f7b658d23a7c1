-- The rows of these cables, of those that the graph knows.
-- :keys: JSON array of ids.
SELECT cable.id, cable.key, cable.held, cable.place, post.name AS post
FROM json_each(:keys) AS wanted
JOIN cable ON cable.key = wanted.value
LEFT JOIN post ON post.id = cable.sender
