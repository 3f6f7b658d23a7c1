-- How many held cables have a classification, counted up to a limit.
SELECT count(*) AS cables FROM (SELECT 1 FROM cable WHERE held = 1 AND classification = :classification LIMIT :limit)
