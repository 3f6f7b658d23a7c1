// put-name-sketch: keeps how the documents use names.
// $rows: part, sketch.
UNWIND $rows AS row
MERGE (sketch:NameSketch {part: row.part})
SET sketch.sketch = row.sketch
