-- The first dated cable that cites each of these, by time, then id; none for those that no dated cable cites.
-- :keys: JSON array of ids.
SELECT cited.key AS cited, citing.key AS id, citing.date
FROM json_each(:keys) AS wanted
CROSS JOIN cable AS cited ON cited.key = wanted.value
CROSS JOIN cable AS citing ON citing.id = (
  SELECT cable.id FROM cites CROSS JOIN cable ON cable.id = cites.source
  WHERE cites.target = cited.id AND cable.time > -99999999999
  ORDER BY cable.time, cable.key LIMIT 1
)
