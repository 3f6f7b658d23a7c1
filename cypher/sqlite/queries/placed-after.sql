-- Cables in the order of their places.
-- :after: the place before.
SELECT id, place, subject FROM cable WHERE place > :after ORDER BY place LIMIT :limit
