-- How the documents use names.
SELECT sketch FROM name_sketch WHERE id = 1
