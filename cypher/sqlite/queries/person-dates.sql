-- First and last date of a cable that mentions a person.
-- :possible: 1 with the cables that are linked weakly.
SELECT min(cable.date) AS first, max(cable.date) AS last
FROM mention JOIN cable ON cable.id = mention.cable
WHERE mention.person = :person AND mention.time > -99999999999 AND mention.possible <= :possible
