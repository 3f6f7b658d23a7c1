-- Held cables, newest first, then by id, found by a person they mention.
-- :weak: 1 with those that are linked weakly.  :post, :to, :tag, :person: rows' ids.  :from, :until: half open.  :time, :key: sort key of the cable before.
SELECT
-- include: summary
FROM mention AS way CROSS JOIN cable ON cable.id = way.cable
LEFT JOIN post ON post.id = cable.sender
WHERE way.person = :person AND way.possible <= :weak AND NOT EXISTS (
    SELECT 1 FROM mention AS other
    WHERE other.person = way.person AND other.time = way.time AND other.cable = way.cable
      AND other.possible <= :weak AND other.at < way.at
  ) AND way.time >= :from AND way.time < :until AND way.time <= :time AND (way.time < :time OR cable.key > :key)
-- include: search-filters
ORDER BY way.time DESC, cable.key
LIMIT :limit
