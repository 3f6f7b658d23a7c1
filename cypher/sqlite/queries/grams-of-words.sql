-- The trigrams of all words that persons are found by, or were, as a JSON array: words that no name has any more keep theirs.
SELECT word, json_group_array(gram) FILTER (WHERE gram IS NOT NULL) AS grams
FROM (SELECT word, gram FROM word_gram UNION ALL SELECT word, NULL FROM person_word)
GROUP BY word
