-- The titles a person is given, with the dates they are met at, in order of time. The spellings of one, in capitals, in small letters and
-- of several persons (`Presidents`), are one, in the commonest that is no plural: see `titlesOf`.
-- :possible: 1 with the cables that are linked weakly.
WITH met AS (
  SELECT cable.id AS cable, cable.date, title.value AS title, lower(title.value) AS word,
    lower(title.value) GLOB '*[a-rt-z0-9_][a-rt-z0-9_][a-rt-z0-9_][a-rt-z0-9_]s' AS plural
  FROM mention
  CROSS JOIN cable ON cable.id = mention.cable
  CROSS JOIN json_each(mention.facts, '$.titles') AS title
  WHERE mention.person = :person AND mention.time > -99999999999 AND mention.possible <= :possible
), named AS (
  SELECT *, iif(plural, iif(word GLOB '*ies', substr(word, 1, length(word) - 3) || 'y', substr(word, 1, length(word) - 1)), word) AS own
  FROM met
), spelt AS (
  SELECT own, title, row_number() OVER (PARTITION BY own ORDER BY plural, count(DISTINCT cable) DESC, title) AS nth
  FROM named
  GROUP BY own, title
)
SELECT spelt.title AS title, min(named.date) AS "from", max(named.date) AS until, count(DISTINCT named.cable) AS cables
FROM named
JOIN spelt ON spelt.own = named.own AND spelt.nth = 1
GROUP BY named.own
ORDER BY 2, 1
