-- Takes persons' words out of the index.
-- :persons: JSON array of rows' ids.
DELETE FROM person_word WHERE person IN (SELECT value FROM json_each(:persons))
