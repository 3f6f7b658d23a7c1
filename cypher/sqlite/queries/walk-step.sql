-- Cables one CITES step from others, oldest first, then by id.
-- :from: JSON array of ids.
SELECT cable.key AS id
FROM cable
WHERE cable.id IN (
-- include: step-both
)
ORDER BY cable.time, cable.key
LIMIT :limit
