-- The graph. Times are seconds since 1970, -99999999999 where a cable is undated (model/time.ts), and stand on the edges as well,
-- so that each way into the graph (post, addressee, tag, person) is read newest first from its index alone.

CREATE TABLE post (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  -- Held cables. A row without any is no node: only a stub's post.
  sent INTEGER NOT NULL DEFAULT 0,
  received INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE cable (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  held INTEGER NOT NULL DEFAULT 0,
  sender INTEGER REFERENCES post (id),
  number TEXT,
  year INTEGER,
  time INTEGER NOT NULL DEFAULT -99999999999,
  date TEXT,
  subject TEXT,
  classification TEXT,
  -- Distinct cables at the other ends of CITES.
  cites INTEGER NOT NULL DEFAULT 0,
  cited_by INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX held_by_time ON cable (time DESC, key) WHERE held = 1;
CREATE INDEX held_by_classification ON cable (classification, time DESC, key) WHERE held = 1;
CREATE INDEX held_by_sender ON cable (sender, time DESC, key) WHERE held = 1;

-- `facts`: DocumentFacts as JSON without key, source and length. `text`: deflated UTF-8, or the text itself when short.
CREATE TABLE document (
  cable INTEGER NOT NULL REFERENCES cable (id),
  key TEXT NOT NULL,
  source TEXT NOT NULL,
  length INTEGER NOT NULL,
  facts TEXT NOT NULL,
  text ANY NOT NULL,
  PRIMARY KEY (cable, key)
) STRICT;
CREATE INDEX document_by_key ON document (key);

-- Words of subject and texts, rowid = cable.id.
CREATE VIRTUAL TABLE cable_words USING fts5 (
  subject, body, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);

-- `post`: how the citing cable names the sender; null where the edge rests on a DTG alone.
CREATE TABLE cites (
  source INTEGER NOT NULL REFERENCES cable (id),
  target INTEGER NOT NULL REFERENCES cable (id),
  post TEXT,
  PRIMARY KEY (source, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX cites_by_target ON cites (target, source);

-- Citations by sender and minute, and the cable they were settled to.
CREATE TABLE dtg_citation (
  source INTEGER NOT NULL REFERENCES cable (id),
  sender TEXT NOT NULL,
  minute INTEGER NOT NULL,
  target INTEGER REFERENCES cable (id),
  PRIMARY KEY (source, sender, minute)
) STRICT, WITHOUT ROWID;

-- `roles`: 1 action, 2 info, 3 both.
CREATE TABLE sent_to (
  cable INTEGER NOT NULL REFERENCES cable (id),
  post INTEGER NOT NULL REFERENCES post (id),
  roles INTEGER NOT NULL,
  time INTEGER NOT NULL,
  PRIMARY KEY (cable, post)
) STRICT, WITHOUT ROWID;
CREATE INDEX sent_to_by_post ON sent_to (post, time DESC, cable);

-- Held cables from one post to another by month (`1978-08`, empty when undated).
CREATE TABLE traffic (
  sender INTEGER NOT NULL REFERENCES post (id),
  addressee INTEGER NOT NULL REFERENCES post (id),
  month TEXT NOT NULL,
  cables INTEGER NOT NULL,
  PRIMARY KEY (sender, addressee, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  cables INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE tagged (
  cable INTEGER NOT NULL REFERENCES cable (id),
  tag INTEGER NOT NULL REFERENCES tag (id),
  time INTEGER NOT NULL,
  PRIMARY KEY (cable, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX tagged_by_tag ON tagged (tag, time DESC, cable);

-- Blocks of persons. `changed`: linking has not seen its mentions as they are.
CREATE TABLE block (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  changed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX changed_block ON block (name) WHERE changed = 1;

-- `variants`, `titles`, `evidence`: JSON arrays.
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  surname TEXT NOT NULL,
  variants TEXT NOT NULL DEFAULT '[]',
  titles TEXT NOT NULL DEFAULT '[]',
  evidence TEXT NOT NULL DEFAULT '[]',
  -- Distinct cables.
  cables INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_by_cables ON person (cables DESC, key);

-- One person of one cable by name; its words stand in the documents' facts. `facts`: surname, given, titles, evidence as JSON.
CREATE TABLE mention (
  cable INTEGER NOT NULL REFERENCES cable (id),
  name TEXT NOT NULL,
  block INTEGER NOT NULL REFERENCES block (id),
  person INTEGER NOT NULL REFERENCES person (id),
  time INTEGER NOT NULL,
  role TEXT NOT NULL,
  confidence REAL NOT NULL,
  facts TEXT NOT NULL,
  PRIMARY KEY (cable, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_by_person ON mention (person, time, cable);
CREATE INDEX mention_by_block ON mention (block, cable);

-- Words of persons' names and variants (persons/person-names.ts), and the words' trigrams with their ends marked (`^^SONODA$$`).
CREATE TABLE person_word (
  word TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (word, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_word_by_person ON person_word (person);
CREATE TABLE word_gram (
  gram TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (gram, word)
) STRICT, WITHOUT ROWID;

-- Counts of the whole graph.
CREATE TABLE total (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO total VALUES ('cables', 0), ('stubs', 0), ('cites', 0), ('mentions', 0);
