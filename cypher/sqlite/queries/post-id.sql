-- The row of a post, made when there is none.
INSERT INTO post (name) VALUES (:name) ON CONFLICT (name) DO UPDATE SET name = name RETURNING id
