-- How many of the cables that mention a person are linked to them weakly.
SELECT count(DISTINCT cable) AS cables FROM mention
WHERE person = :person AND possible = 1 AND NOT EXISTS (
  SELECT 1 FROM mention AS other
  WHERE other.person = mention.person AND other.time = mention.time AND other.cable = mention.cable AND other.possible = 0
)
