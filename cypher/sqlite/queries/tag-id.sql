-- The row of a tag, made when there is none.
INSERT INTO tag (code) VALUES (:name) ON CONFLICT (code) DO UPDATE SET code = code RETURNING id
