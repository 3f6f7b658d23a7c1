-- How many mentions have one of these names and nothing else.
-- :names: JSON array.
SELECT mention.name, count(*) AS mentions FROM mention
WHERE mention.name IN (SELECT value FROM json_each(:names)) GROUP BY mention.name ORDER BY mention.name
