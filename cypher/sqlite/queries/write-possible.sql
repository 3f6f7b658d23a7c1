-- Writes what cables may cite or mention.
-- :rows: JSON array of [cable, node].
INSERT INTO possible (cable, node) SELECT value ->> 0, value ->> 1 FROM json_each(:rows) WHERE true ON CONFLICT DO NOTHING
