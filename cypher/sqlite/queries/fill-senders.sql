-- Makes the posts that cables are from.
-- :rows: as in fill-cables.
INSERT INTO post (name)
SELECT DISTINCT value ->> '$[3][0]' FROM json_each(:rows) WHERE value ->> '$[3][0]' IS NOT NULL ON CONFLICT DO NOTHING
