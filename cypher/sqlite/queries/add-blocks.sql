-- Makes the blocks of persons that there are not yet.
-- :names: JSON array.
INSERT INTO block (name) SELECT value FROM json_each(:names) WHERE true ON CONFLICT DO NOTHING
