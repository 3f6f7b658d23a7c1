-- Blocks changed since they were last linked, by name.
SELECT name FROM block WHERE changed = 1 ORDER BY name LIMIT :limit
