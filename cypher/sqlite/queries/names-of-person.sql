-- The names in these cables that stand for a person, and why.
-- :person: row of the person.  :cables: JSON array of [row of a cable, its time].
SELECT mention.cable, mention.name, mention.sure, mention.why, mention.possible
FROM json_each(:cables) AS wanted
CROSS JOIN mention
  ON mention.person = :person AND mention.time = wanted.value ->> 1 AND mention.cable = wanted.value ->> 0
