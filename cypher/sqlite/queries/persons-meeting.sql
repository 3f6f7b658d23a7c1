-- Those of some persons that meet some conditions.
-- :keys: JSON array.
SELECT key FROM person
WHERE key IN (SELECT value FROM json_each(:keys))
-- include: person-filters
