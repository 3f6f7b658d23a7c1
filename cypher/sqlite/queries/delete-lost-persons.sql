-- Forgets those of these persons whom no cable mentions. Answers their rows' ids.
-- :persons: JSON array of rows' ids.
DELETE FROM person
WHERE id IN (SELECT value FROM json_each(:persons)) AND NOT EXISTS (SELECT 1 FROM mention WHERE person = person.id)
RETURNING id
