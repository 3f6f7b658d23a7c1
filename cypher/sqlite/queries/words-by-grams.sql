-- Words that may be near spellings: with enough trigrams in common, and of a length that may be.
-- :grams: JSON array.  :common: how many at least.
SELECT word
FROM json_each(:grams) AS wanted
JOIN word_gram ON word_gram.gram = wanted.value
WHERE length(word) BETWEEN :shortest AND :longest
GROUP BY word
HAVING count(*) >= :common
