-- Gives mentions that nobody is known for to persons, and says why (write-reasons).
-- :rows: JSON array of [cable, name, person, sure, why, possible].
UPDATE mention_row SET
  person = rows.value ->> 2,
  reason = (SELECT reason.id FROM reason WHERE reason.why = rows.value ->> 4 AND reason.sure = rows.value ->> 3),
  possible = rows.value ->> 5
FROM json_each(:rows) AS rows
WHERE mention_row.cable = (SELECT cable.id FROM cable WHERE cable.key = rows.value ->> 0)
  AND mention_row.name = rows.value ->> 1
