-- Keeps what was taken apart of what cables say of persons, each once.
INSERT INTO told (role, confidence, facts) SELECT DISTINCT role, confidence, facts FROM filled_mention WHERE true
ON CONFLICT DO NOTHING
