-- Words of persons' names that near spellings do not find: they have no trigrams. Those of words that no name has any more stay.
SELECT DISTINCT word FROM person_word WHERE word NOT IN (SELECT word FROM word_gram)
