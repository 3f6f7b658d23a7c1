-- Draws SENT_TO while an empty store is filled.
-- :rows: JSON array of [cable, time, [[post, roles], ...]]; roles: 1 action, 2 info, 3 both.
INSERT INTO sent_to (cable, post, roles, time)
SELECT rows.value ->> 0, post.id, list.value ->> 1, rows.value ->> 1
FROM json_each(:rows) AS rows, json_each(rows.value, '$[2]') AS list
JOIN post ON post.name = list.value ->> 0
