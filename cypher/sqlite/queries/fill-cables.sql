-- Makes cables held while an empty store is filled, or gives held ones other properties.
-- :rows: JSON array of [row's id, id, place, [sender, number, year, time, date, subject, classification, collection, whether it is uncertain (0 or 1)]].
INSERT INTO cable (id, key, place, held, sender, number, year, time, date, subject, classification, collection, uncertain)
SELECT rows.id, rows.key, rows.place, 1, post.id, own ->> 1, own ->> 2, own ->> 3, own ->> 4, own ->> 5, own ->> 6,
  own ->> 7, own ->> 8
FROM (
  SELECT value ->> 0 AS id, value ->> 1 AS key, value ->> 2 AS place, value -> 3 AS own FROM json_each(:rows)
) AS rows
LEFT JOIN post ON post.name = rows.own ->> 0
WHERE true
ON CONFLICT (id) DO UPDATE SET
  sender = excluded.sender, number = excluded.number, year = excluded.year, time = excluded.time,
  date = excluded.date, subject = excluded.subject, classification = excluded.classification,
  collection = excluded.collection, uncertain = excluded.uncertain, place = excluded.place
