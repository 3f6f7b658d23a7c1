-- Takes words out of the index of trigrams.
-- :words: JSON array.
DELETE FROM word_gram WHERE word IN (SELECT value FROM json_each(:words))
