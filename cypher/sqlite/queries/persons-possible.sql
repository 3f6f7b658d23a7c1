-- How many of the cables that mention these persons are linked to them weakly; who has none such is left out.
-- :keys: JSON array.
SELECT person.key, count(DISTINCT mention.cable) AS possible
FROM json_each(:keys) AS wanted
CROSS JOIN person ON person.key = wanted.value
CROSS JOIN mention ON mention.person = person.id AND mention.possible = 1
WHERE NOT EXISTS (
  SELECT 1 FROM mention AS other
  WHERE other.person = mention.person AND other.time = mention.time AND other.cable = mention.cable AND other.possible = 0
)
GROUP BY person.id
