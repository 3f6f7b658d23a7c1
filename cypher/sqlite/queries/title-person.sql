-- Gives a provisional person surname and titles.
-- :titles: JSON array.
UPDATE person SET surname = :surname, titles = :titles WHERE id = :person
