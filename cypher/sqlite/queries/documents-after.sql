-- Documents by row.
-- :after: the row before.
SELECT rowid AS row, key, source, length, facts, text FROM document WHERE rowid > :after ORDER BY rowid LIMIT :limit
