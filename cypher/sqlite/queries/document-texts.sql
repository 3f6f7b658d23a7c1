-- The texts of one cable's documents, longest first, then by key: the order of model/documents.ts.
SELECT key, text FROM document WHERE cable = :cable ORDER BY length DESC, key
