EXISTS (
  SELECT 1 FROM mention
  WHERE mention.person = (SELECT named.id FROM person AS named WHERE named.key = :value)
    AND mention.time = cable.time AND mention.cable = cable.id AND mention.possible = 0
)
