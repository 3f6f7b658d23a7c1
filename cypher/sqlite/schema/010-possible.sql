-- What cables may cite or mention, by the id of its node (model/possible.ts); its words stand in the documents' facts. Filled in from
-- the documents.
CREATE TABLE possible (
  cable INTEGER NOT NULL REFERENCES cable (id),
  node TEXT NOT NULL,
  PRIMARY KEY (cable, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX possible_by_node ON possible (node, cable);
