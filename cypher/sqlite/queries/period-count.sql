-- How many held cables are of a period, counted up to a limit.
SELECT count(*) AS cables FROM (SELECT 1 FROM cable WHERE held = 1 AND time >= :from AND time < :until LIMIT :limit)
