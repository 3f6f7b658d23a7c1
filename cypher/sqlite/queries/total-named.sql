-- One of the counts of the whole graph.
SELECT value AS cables FROM total WHERE name = :name
