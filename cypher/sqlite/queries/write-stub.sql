-- Makes a cable a stub of what citations say, or gives a stub another post. Answers its row's id.
-- :sender: id of a post.
INSERT INTO cable (key, held, sender, number, year)
VALUES (:key, 0, :sender, :number, :year)
ON CONFLICT (key) DO UPDATE SET
  held = 0, sender = excluded.sender, number = excluded.number, year = excluded.year,
  time = -99999999999, date = NULL, subject = NULL, classification = NULL,
  collection = NULL, uncertain = 0, place = NULL
RETURNING id
