-- Forgets how the documents use names.
DELETE FROM name_sketch
