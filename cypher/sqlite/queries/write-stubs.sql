-- Makes cables stubs of what citations say, or gives stubs another post. Answers their rows' ids.
-- :rows: JSON array of [id, row of the post, number, year].
INSERT INTO cable (key, held, sender, number, year)
SELECT value ->> 0, 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(:rows) WHERE true
ON CONFLICT (key) DO UPDATE SET
  held = 0, sender = excluded.sender, number = excluded.number, year = excluded.year,
  time = -99999999999, date = NULL, subject = NULL, classification = NULL,
  collection = NULL, uncertain = 0, place = NULL
RETURNING id, key
