-- Draws CITES, or changes how the citing cable names the sender.
-- :rows: JSON array of [source, target, post].
INSERT INTO cites (source, target, post) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:rows) WHERE true
ON CONFLICT (source, target) DO UPDATE SET post = excluded.post
