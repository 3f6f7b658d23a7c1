-- A page of the blocks changed since they were last linked, by name.
-- :after: the last name of the page before.
SELECT name FROM block WHERE changed = 1 AND name > :after ORDER BY name LIMIT :limit
