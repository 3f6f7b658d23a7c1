-- Indexes the words of a cable.
-- :body: the texts of all its documents.
INSERT INTO cable_words (rowid, subject, body) VALUES (:cable, :subject, :body)
