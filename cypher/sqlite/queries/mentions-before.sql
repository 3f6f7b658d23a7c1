-- The mentions of some cables as an earlier version keeps them, by cable.
-- :after: row of the last cable before.  :limit: how many cables.
SELECT cable, name, role, confidence, facts FROM mention_before
WHERE cable IN (SELECT DISTINCT cable FROM mention_before WHERE cable > :after ORDER BY cable LIMIT :limit)
ORDER BY cable, name
