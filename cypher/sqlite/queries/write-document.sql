-- Keeps a document, or replaces its facts.
INSERT INTO document (cable, key, source, length, facts, text)
VALUES (:cable, :key, :source, :length, :facts, :text)
ON CONFLICT (cable, key) DO UPDATE SET source = excluded.source, facts = excluded.facts
