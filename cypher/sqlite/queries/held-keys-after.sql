-- Held cables by row, with their ids.
-- :after: the row before.
SELECT id, key FROM cable WHERE held = 1 AND id > :after ORDER BY id LIMIT :limit
