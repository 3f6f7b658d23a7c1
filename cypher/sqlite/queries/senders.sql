-- Posts that sent held cables, by name.
SELECT id, name FROM post WHERE sent > 0 ORDER BY name
