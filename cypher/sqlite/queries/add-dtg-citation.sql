-- Keeps a citation by sender and minute.
INSERT INTO dtg_citation (source, sender, minute) VALUES (:source, :sender, :minute) ON CONFLICT DO NOTHING
