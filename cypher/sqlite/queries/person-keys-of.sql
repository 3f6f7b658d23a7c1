-- The person that each name in these cables stands for.
-- :keys: JSON array of ids of cables.
SELECT cable.key AS cable, mention.name, person.key AS person, mention.possible
FROM json_each(:keys) AS wanted
JOIN cable ON cable.key = wanted.value
JOIN mention ON mention.cable = cable.id
JOIN person ON person.id = mention.person
