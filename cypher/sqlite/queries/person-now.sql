-- The key of the person who has a key or took the mentions of the one who had it.
SELECT key FROM person WHERE key = :key
UNION ALL
SELECT person.key FROM former_key JOIN person ON person.id = former_key.person WHERE former_key.key = :key
LIMIT 1
