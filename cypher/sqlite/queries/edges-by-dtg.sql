-- Citing cables of which an edge rests on a date-time group alone that was settled to no such cable, or which lack an edge to one that was.
SELECT cable.key AS what FROM cites JOIN cable ON cable.id = cites.source
WHERE cites.post IS NULL
  AND cites.target NOT IN (SELECT target FROM dtg_citation WHERE dtg_citation.source = cites.source AND target IS NOT NULL)
UNION
SELECT cable.key FROM dtg_citation JOIN cable ON cable.id = dtg_citation.source
WHERE dtg_citation.target IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM cites WHERE cites.source = dtg_citation.source AND cites.target = dtg_citation.target)
