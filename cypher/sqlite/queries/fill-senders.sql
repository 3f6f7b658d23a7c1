-- Makes the posts that cables are from.
-- :names: JSON array.
INSERT INTO post (name) SELECT value FROM json_each(:names) WHERE true ON CONFLICT DO NOTHING
