WITH chosen (id) AS (
  SELECT tagged.cable FROM tagged WHERE tagged.tag = :tag AND tagged.time >= :from AND tagged.time < :until
  UNION ALL
  SELECT cable.id FROM cable WHERE :tag IS NULL AND cable.held = 1 AND cable.time >= :from AND cable.time < :until
)
