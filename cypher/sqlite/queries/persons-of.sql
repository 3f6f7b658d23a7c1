-- Who is mentioned in these cables: the person that each name there stands for, what that is called, and why.
-- :keys: JSON array of ids of cables.
SELECT cable.key AS cable, mention.name, person.key AS person, person.name AS called, mention.sure, mention.why, mention.possible
FROM json_each(:keys) AS wanted
JOIN cable ON cable.key = wanted.value
JOIN mention ON mention.cable = cable.id
JOIN person ON person.id = mention.person
