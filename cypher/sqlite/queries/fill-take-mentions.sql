-- Takes apart, once for all queries that follow, what a cable says of persons.
-- :mentions: JSON array of [name, block, role, confidence, facts].
INSERT INTO filled_mention (cable, at, name, block, role, confidence, facts, time)
SELECT :cable, key, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, :time FROM json_each(:mentions)
