-- A page of the cables that mention a person, in order of time, then by id. Of several names in a cable the surest counts.
-- :possible: 1 only those that are linked weakly, 0 only the others; null is no condition.  :time, :key: sort key of the cable before.
SELECT cable.id AS cable,
-- include: summary
FROM mention AS way
CROSS JOIN cable ON cable.id = way.cable
LEFT JOIN post ON post.id = cable.sender
WHERE way.person = :person AND way.time >= :time AND (way.time > :time OR cable.key > :key)
  AND (:possible IS NULL OR way.possible = :possible)
  AND NOT EXISTS (
    SELECT 1 FROM mention AS other
    WHERE other.person = way.person AND other.time = way.time AND other.cable = way.cable
      AND (other.possible, other.at) < (way.possible, way.at)
  )
ORDER BY way.time, cable.key
LIMIT :limit
