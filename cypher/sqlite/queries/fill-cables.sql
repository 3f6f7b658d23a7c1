-- Makes cables held while an empty store is filled, or gives held ones other properties.
-- :rows: JSON array of [row's id, id, row of the sender, number, year, time, date, subject, classification, collection, whether it is uncertain (0 or 1), place].
INSERT INTO cable (id, key, held, sender, number, year, time, date, subject, classification, collection, uncertain, place)
SELECT value ->> 0, value ->> 1, 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
  value ->> 8, value ->> 9, value ->> 10, value ->> 11
FROM json_each(:rows)
WHERE true
ON CONFLICT (id) DO UPDATE SET
  sender = excluded.sender, number = excluded.number, year = excluded.year, time = excluded.time,
  date = excluded.date, subject = excluded.subject, classification = excluded.classification,
  collection = excluded.collection, uncertain = excluded.uncertain, place = excluded.place
