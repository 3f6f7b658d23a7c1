-- The place of the cable that stands behind so many newer ones that hold the words, the day of each told by its place.
-- :words: as the index takes them.  :behind: how many are newer.
SELECT rowid AS place FROM cable_words WHERE cable_words MATCH :words ORDER BY rowid DESC LIMIT 1 OFFSET :behind
