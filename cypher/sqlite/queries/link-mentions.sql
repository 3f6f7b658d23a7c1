-- Gives mentions to persons, and says why (write-reasons).
-- :rows: JSON array of [cable, name, person, sure, why, possible].
UPDATE mention_row SET person = given.person, reason = given.reason, possible = given.possible
FROM (
  SELECT value ->> 0 AS cable, value ->> 1 AS name, value ->> 2 AS person, reason.id AS reason, value ->> 5 AS possible
  FROM json_each(:rows) LEFT JOIN reason ON reason.why = value ->> 4 AND reason.sure = value ->> 3
) AS given
WHERE mention_row.cable = given.cable AND mention_row.name = given.name
