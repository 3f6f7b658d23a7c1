-- Keeps a document, or replaces its facts.
INSERT INTO document (cable, key, source, length, facts, text, reading)
VALUES (:cable, :key, :source, :length, :facts, :text, :reading)
ON CONFLICT (cable, key) DO UPDATE SET source = excluded.source, facts = excluded.facts, reading = excluded.reading
