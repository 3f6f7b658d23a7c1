  SELECT cites.source FROM json_each(:from) AS wanted
  CROSS JOIN cable AS start ON start.key = wanted.value
  CROSS JOIN cites ON cites.target = start.id
