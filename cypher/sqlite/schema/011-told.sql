-- A mention took 190 bytes, most of which many mentions share: what cables say of persons and why mentions are linked stand once, and a
-- mention is a row of numbers with its name. `at`: its own number among the mentions of its cable. `home`: the block that the cable
-- files the name in, where it stands in another.
DROP INDEX mention_by_person;
DROP INDEX mention_by_block;
DROP INDEX possible_mention;
ALTER TABLE mention RENAME TO mention_before;

-- `facts`: titles, evidence and what else the name does not tell, as JSON (load/mention-facts.ts).
CREATE TABLE told (
  id INTEGER PRIMARY KEY,
  facts TEXT NOT NULL,
  role TEXT NOT NULL,
  confidence REAL NOT NULL,
  UNIQUE (facts, role, confidence)
) STRICT;

-- How sure it is that a mention is of its person, 0 to 1, and why, in words.
CREATE TABLE reason (
  id INTEGER PRIMARY KEY,
  why TEXT NOT NULL,
  sure REAL NOT NULL,
  UNIQUE (why, sure)
) STRICT;

-- `reason`: null until the mention is linked.
CREATE TABLE mention_row (
  cable INTEGER NOT NULL REFERENCES cable (id),
  at INTEGER NOT NULL,
  name TEXT NOT NULL,
  block INTEGER NOT NULL REFERENCES block (id),
  person INTEGER NOT NULL REFERENCES person (id),
  time INTEGER NOT NULL,
  told INTEGER NOT NULL REFERENCES told (id),
  reason INTEGER REFERENCES reason (id),
  possible INTEGER NOT NULL DEFAULT 0,
  home INTEGER REFERENCES block (id),
  PRIMARY KEY (cable, at)
) STRICT, WITHOUT ROWID;

-- Mentions as they are asked for. `surname`: that the name is filed under.
CREATE VIEW mention AS
SELECT cable, at, name, block, person, time, told, reason, possible, home,
  (SELECT told.role FROM told WHERE told.id = mention_row.told) AS role,
  (SELECT told.confidence FROM told WHERE told.id = mention_row.told) AS confidence,
  (SELECT told.facts FROM told WHERE told.id = mention_row.told) AS facts,
  (SELECT iif(
    told.facts ->> '$.split',
    substr(name, length(rtrim(name, replace(name, ' ', ''))) + 1),
    coalesce(told.facts ->> '$.surname', name)
  ) FROM told WHERE told.id = mention_row.told) AS surname,
  (SELECT reason.sure FROM reason WHERE reason.id = mention_row.reason) AS sure,
  (SELECT reason.why FROM reason WHERE reason.id = mention_row.reason) AS why
FROM mention_row;

CREATE INDEX mention_by_person ON mention_row (person, time, cable);
CREATE INDEX mention_by_block ON mention_row (block, cable);
CREATE INDEX possible_mention ON mention_row (person, time, cable) WHERE possible = 1;
