-- How many cables hold the words, all of them: without a limit the index counts a fifth faster.
SELECT count(*) AS cables FROM cable_words WHERE cable_words MATCH :words
