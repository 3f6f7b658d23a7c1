-- Counts of the whole graph. Mentions are told by persons: those that are linked surely, each person once a cable.
SELECT name, value FROM total WHERE name <> 'mentions'
UNION ALL SELECT 'mentions', ifnull(sum(cables - possible), 0) FROM person
UNION ALL SELECT 'posts', count(*) FROM post WHERE sent > 0 OR received > 0
UNION ALL SELECT 'persons', count(*) FROM person
UNION ALL SELECT 'tags', count(*) FROM tag WHERE cables > 0
