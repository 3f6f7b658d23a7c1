-- Indexes the words of a cable.
-- :place: of the cable.  :body: the texts of all its documents.
INSERT INTO cable_words (rowid, subject, body) VALUES (:place, :subject, :body)
