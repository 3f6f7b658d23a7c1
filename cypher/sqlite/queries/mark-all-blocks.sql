-- Marks all blocks as changed since they were last linked.
UPDATE block SET changed = 1 WHERE changed = 0
