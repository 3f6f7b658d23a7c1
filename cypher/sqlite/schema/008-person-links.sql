-- Keys that no person has any more, and who took their mentions.
CREATE TABLE former_key (
  key TEXT PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES person (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_key_by_person ON former_key (person);

-- How sure it is that a mention is of its person, 0 to 1, and why, in words; null until it is linked. `possible`: 1 where it is so
-- little sure that it is counted apart.
ALTER TABLE mention ADD COLUMN sure REAL;
ALTER TABLE mention ADD COLUMN why TEXT;
ALTER TABLE mention ADD COLUMN possible INTEGER NOT NULL DEFAULT 0;
CREATE INDEX possible_mention ON mention (person, time, cable) WHERE possible = 1;
