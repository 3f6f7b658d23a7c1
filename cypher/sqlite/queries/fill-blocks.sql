-- Makes the blocks of the persons that were taken apart.
INSERT INTO block (name) SELECT DISTINCT block FROM filled_mention WHERE true ON CONFLICT DO NOTHING
