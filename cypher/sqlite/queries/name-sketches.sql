-- All that is kept of how the documents use names.
SELECT id, sketch FROM name_sketch
