-- Draws TAGGED.
-- :rows: JSON array of [cable, tag, time].
INSERT INTO tagged (cable, tag, time) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:rows)
