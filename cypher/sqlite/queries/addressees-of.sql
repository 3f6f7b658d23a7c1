-- To whom these cables went for action, by id and name.
-- :keys: JSON array of ids.
SELECT cable.key AS id, post.name
FROM json_each(:keys) AS wanted
JOIN cable ON cable.key = wanted.value
CROSS JOIN sent_to ON sent_to.cable = cable.id
JOIN post ON post.id = sent_to.post
WHERE sent_to.roles IN (1, 3)
ORDER BY cable.key, post.name
