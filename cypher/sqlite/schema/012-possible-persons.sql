-- How many of a person's distinct cables are linked to it weakly alone: `cables` counts these too, lists do not.
ALTER TABLE person ADD COLUMN possible INTEGER NOT NULL DEFAULT 0;
UPDATE person SET possible = (
  SELECT count(DISTINCT mention.cable) FROM mention_row AS mention
  WHERE mention.person = person.id AND mention.possible = 1 AND NOT EXISTS (
    SELECT 1 FROM mention_row AS other
    WHERE other.person = mention.person AND other.time = mention.time AND other.cable = mention.cable AND other.possible = 0
  )
)
WHERE id IN (SELECT person FROM mention_row WHERE possible = 1);
DROP INDEX person_by_cables;
CREATE INDEX person_by_cables ON person (cables - possible DESC, key);
-- Lists leave the weak ones out without reading their rows.
DROP INDEX mention_by_person;
CREATE INDEX mention_by_person ON mention_row (person, time, cable, possible);
