-- The row of a block of persons, made when there is none.
INSERT INTO block (name) VALUES (:name) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id
