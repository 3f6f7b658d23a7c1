// name-sketch: how the documents use names, in parts, in order.
MATCH (sketch:NameSketch)
WHERE sketch.sketch IS NOT NULL
RETURN sketch.part AS part, sketch.sketch AS sketch
ORDER BY part
