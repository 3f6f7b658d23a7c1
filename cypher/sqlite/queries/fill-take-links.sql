-- Takes apart whom mentions stand for and why.
-- :rows: JSON array of [cable, name, person, row of the reason, possible].
INSERT INTO filled_link (cable, name, person, reason, possible)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(:rows)
