-- Cables one CITES step from others, oldest first, then by id.
-- :from: JSON array of ids.  :without: JSON array of ids to leave out.
SELECT cable.key AS id
FROM cable
WHERE cable.id IN (
-- include: step-both
)
AND cable.key NOT IN (SELECT value FROM json_each(:without))
ORDER BY cable.time, cable.key
LIMIT :limit
