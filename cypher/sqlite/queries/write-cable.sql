-- Makes a cable held, or gives a held one other properties. Answers its row's id.
-- :sender: id of a post.  :time: seconds since 1970.
INSERT INTO cable (key, held, sender, number, year, time, date, subject, classification)
VALUES (:key, 1, :sender, :number, :year, :time, :date, :subject, :classification)
ON CONFLICT (key) DO UPDATE SET
  held = 1, sender = excluded.sender, number = excluded.number, year = excluded.year, time = excluded.time,
  date = excluded.date, subject = excluded.subject, classification = excluded.classification
RETURNING id
