-- Keeps citations until all cables are there.
-- :rows: JSON array of [source, id of the target, post, number, year].
INSERT INTO filled_cite (source, target, post, number, year)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(:rows)
