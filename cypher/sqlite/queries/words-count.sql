-- How many cables hold the words, counted up to a limit.
SELECT count(*) AS cables FROM (SELECT rowid FROM cable_words WHERE cable_words MATCH :words LIMIT :limit)
