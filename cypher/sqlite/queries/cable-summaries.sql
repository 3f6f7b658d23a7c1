-- Cables as lists show them, in any order.
-- :keys: JSON array of ids.
SELECT
-- include: summary
FROM json_each(:keys) AS wanted
JOIN cable ON cable.key = wanted.value
LEFT JOIN post ON post.id = cable.sender
