-- How many cables are held.
SELECT value AS cables FROM total WHERE name = 'cables'
