-- Counts the cables that are linked to persons weakly alone.
-- :persons: JSON array of rows' ids.
UPDATE person SET possible = counted.cables
FROM (
  SELECT wanted.value AS person, (
    SELECT count(DISTINCT mention.cable) FROM mention
    WHERE mention.person = wanted.value AND mention.possible = 1 AND NOT EXISTS (
      SELECT 1 FROM mention AS other
      WHERE other.person = mention.person AND other.time = mention.time AND other.cable = mention.cable AND other.possible = 0
    )
  ) AS cables
  FROM json_each(:persons) AS wanted
) AS counted
WHERE person.id = counted.person AND person.possible <> counted.cables
