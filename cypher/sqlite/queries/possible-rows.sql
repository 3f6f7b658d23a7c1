-- What is kept of what cables may cite or mention.
-- :cables: JSON array of their rows.
SELECT cable, node FROM possible WHERE cable IN (SELECT value FROM json_each(:cables))
