-- Citations by DTG whose answer is not the one they were settled to: the one held cable of that sender and minute.
-- A cable does not answer its own citation.
SELECT * FROM (
  SELECT dtg_citation.source, citing.key, dtg_citation.sender, dtg_citation.minute, dtg_citation.target AS settled, (
    SELECT CASE WHEN count(*) = 1 AND max(cable.id) <> dtg_citation.source THEN max(cable.id) END
    FROM cable
    WHERE cable.held = 1 AND cable.sender = post.id
      AND cable.time >= dtg_citation.minute AND cable.time < dtg_citation.minute + 60
  ) AS target
  FROM dtg_citation
  JOIN cable AS citing ON citing.id = dtg_citation.source
  LEFT JOIN post ON post.name = dtg_citation.sender
)
WHERE target IS NOT settled
ORDER BY source, sender, minute
