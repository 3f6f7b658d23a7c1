-- Marks blocks as changed since they were last linked.
-- :blocks: JSON array of their names; one that is not known is passed over.
UPDATE block SET changed = 1 WHERE name IN (SELECT value FROM json_each(:blocks)) AND changed = 0
