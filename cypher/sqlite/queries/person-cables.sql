-- A page of the cables that mention a person, in order of time, then by id.
-- :time, :key: sort key of the cable before.
SELECT
-- include: summary
FROM mention AS way
CROSS JOIN cable ON cable.id = way.cable
LEFT JOIN post ON post.id = cable.sender
WHERE way.person = :person AND way.time >= :time AND (way.time > :time OR cable.key > :key)
  AND NOT EXISTS (
    SELECT 1 FROM mention AS other
    WHERE other.person = way.person AND other.time = way.time AND other.cable = way.cable AND other.name < way.name
  )
ORDER BY way.time, cable.key
LIMIT :limit
