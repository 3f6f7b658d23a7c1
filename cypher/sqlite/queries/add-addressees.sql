-- Draws SENT_TO.
-- :rows: JSON array of [cable, post, roles, time]; roles: 1 action, 2 info, 3 both.
INSERT INTO sent_to (cable, post, roles, time) SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(:rows)
