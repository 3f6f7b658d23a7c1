-- Those of these words that no person's name holds yet.
-- :words: JSON array.
SELECT value AS word FROM json_each(:words) WHERE NOT EXISTS (SELECT 1 FROM person_word WHERE word = value)
