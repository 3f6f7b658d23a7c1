-- Forgets keys that lead to persons who are gone, and those that somebody has again.
-- :persons: JSON array of rows' ids.  :keys: JSON array.
DELETE FROM former_key
WHERE person IN (SELECT value FROM json_each(:persons)) OR key IN (SELECT value FROM json_each(:keys))
