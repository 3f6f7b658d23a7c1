-- Takes apart, once for all queries that follow, whom mentions stand for and why.
-- :rows: JSON array of [cable, name, person, sure, why, possible].
INSERT INTO filled_link (cable, name, person, sure, why, possible)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(:rows)
