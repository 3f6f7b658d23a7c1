-- The rows of blocks of persons.
-- :names: JSON array.
SELECT block.id, block.name FROM json_each(:names) AS wanted JOIN block ON block.name = wanted.value
