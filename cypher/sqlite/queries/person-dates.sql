-- First and last date of a cable that mentions a person.
SELECT min(cable.date) AS first, max(cable.date) AS last
FROM mention JOIN cable ON cable.id = mention.cable
WHERE mention.person = :person AND mention.time > -99999999999
