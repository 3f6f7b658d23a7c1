-- How many persons there are.
SELECT count(*) AS persons FROM person
