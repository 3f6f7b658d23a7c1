-- Marks blocks as changed since they were last linked.
-- :blocks: JSON array of their rows' ids.
UPDATE block SET changed = 1 WHERE id IN (SELECT value FROM json_each(:blocks)) AND changed = 0
