-- How many persons meet some conditions.
SELECT count(*) AS persons FROM person
WHERE true
-- include: person-filters
