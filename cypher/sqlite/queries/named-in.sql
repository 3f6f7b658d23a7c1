-- The names in these cables that stand for these persons.
-- :persons: JSON array of keys.  :keys: JSON array of ids of cables.
SELECT cable.key AS cable, mention.name, person.key AS person, mention.possible
FROM json_each(:persons) AS asked
CROSS JOIN person ON person.key = asked.value
CROSS JOIN json_each(:keys) AS wanted
CROSS JOIN cable ON cable.key = wanted.value
CROSS JOIN mention ON mention.person = person.id AND mention.time = cable.time AND mention.cable = cable.id
