-- Whether nothing was ever loaded, or all of it is gone.
SELECT NOT EXISTS (SELECT 1 FROM cable) AND NOT EXISTS (SELECT 1 FROM person) AND NOT EXISTS (SELECT 1 FROM block) AS empty
