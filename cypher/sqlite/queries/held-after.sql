-- Held cables by row.
-- :after: the row before.
SELECT id, time FROM cable WHERE held = 1 AND id > :after ORDER BY id LIMIT :limit
