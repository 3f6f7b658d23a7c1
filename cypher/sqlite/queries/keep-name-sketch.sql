-- Keeps how the documents use names.
-- :sketch: deflated.
INSERT INTO name_sketch (id, sketch) VALUES (1, :sketch) ON CONFLICT (id) DO UPDATE SET sketch = excluded.sketch
