-- Counts of the whole graph.
SELECT name, value FROM total
UNION ALL SELECT 'posts', count(*) FROM post WHERE sent > 0 OR received > 0
UNION ALL SELECT 'persons', count(*) FROM person
UNION ALL SELECT 'tags', count(*) FROM tag WHERE cables > 0
