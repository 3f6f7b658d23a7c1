// drop-name-sketch: forgets how the documents use names.
MATCH (sketch:NameSketch)
DELETE sketch
