-- How many cables from a place on hold the words.
-- :words: as the index takes them.  :place: the first.
SELECT count(*) AS cables FROM cable_words WHERE cable_words MATCH :words AND rowid >= :place
