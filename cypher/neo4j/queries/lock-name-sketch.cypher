// lock-name-sketch: takes what is kept of names for this transaction alone.
// $part: name of the first part.
MERGE (sketch:NameSketch {part: $part})
SET sketch.part = $part
