-- How much of the index of words FTS5 keeps in memory before it writes a segment.
INSERT INTO cable_words (cable_words, rank) VALUES ('hashsize', :bytes)
