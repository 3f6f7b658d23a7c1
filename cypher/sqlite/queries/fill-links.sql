-- Gives mentions that nobody is known for to the persons that were taken apart.
UPDATE mention_row SET person = filled.person, reason = filled.reason, possible = filled.possible
FROM filled_link AS filled
WHERE mention_row.cable = (SELECT cable.id FROM cable WHERE cable.key = filled.cable)
  AND mention_row.name = filled.name
