-- How the documents use names, as ingest sketches it: one row, under the number 1, or none where that is to be learnt anew.
CREATE TABLE name_sketch (
  id INTEGER PRIMARY KEY,
  sketch BLOB NOT NULL
) STRICT;
