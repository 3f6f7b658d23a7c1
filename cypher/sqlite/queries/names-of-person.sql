-- The names in these cables that stand for a person, and why.
-- :person: row of the person.  :keys: JSON array of ids of cables.
SELECT cable.key AS cable, mention.name, mention.sure, mention.why, mention.possible
FROM json_each(:keys) AS wanted
CROSS JOIN cable ON cable.key = wanted.value
CROSS JOIN mention ON mention.person = :person AND mention.time = cable.time AND mention.cable = cable.id
