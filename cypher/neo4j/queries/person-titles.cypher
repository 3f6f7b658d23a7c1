// person-titles: the titles a person is given, with the dates they are met at, in order of time. The spellings of one, in capitals, in
// small letters and of several persons (`Presidents`), are one, in the commonest that is no plural: see `titlesOf`.
// $person: key.
MATCH (:Person {key: $person})<-[edge:MENTIONS]-(cable)
WHERE cable.date IS NOT NULL
UNWIND edge.titles AS title
WITH cable, title, toLower(title) AS word
WITH cable, title, word, word =~ '.*[a-rt-z0-9_]{4}s' AS plural
WITH cable, title, plural,
  CASE
    WHEN NOT plural THEN word
    WHEN word ENDS WITH 'ies' THEN left(word, size(word) - 3) + 'y'
    ELSE left(word, size(word) - 1)
  END AS own
WITH own, title, plural, collect(DISTINCT cable) AS cables
ORDER BY plural, size(cables) DESC, title
WITH own, collect(title)[0] AS title, collect(cables) AS met
UNWIND met AS cables
UNWIND cables AS cable
RETURN title, min(cable.date) AS from, max(cable.date) AS until, count(DISTINCT cable) AS cables
ORDER BY from, title
