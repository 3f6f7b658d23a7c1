-- Makes the posts that only stubs are of.
INSERT INTO post (name)
SELECT DISTINCT post FROM filled_cite WHERE NOT EXISTS (SELECT 1 FROM cable WHERE key = target) ORDER BY post
ON CONFLICT DO NOTHING
