-- Facts are packed as texts are (packing.ts); those of older rows are read as they stand.
CREATE TABLE packed_document (
  cable INTEGER NOT NULL REFERENCES cable (id),
  key TEXT NOT NULL,
  source TEXT NOT NULL,
  length INTEGER NOT NULL,
  facts ANY NOT NULL,
  text ANY NOT NULL,
  PRIMARY KEY (cable, key)
) STRICT;
INSERT INTO packed_document SELECT cable, key, source, length, facts, text FROM document;
DROP TABLE document;
ALTER TABLE packed_document RENAME TO document;
CREATE INDEX document_by_key ON document (key);
