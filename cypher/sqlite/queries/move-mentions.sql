-- Writes mentions of an earlier version as rows that share what is told of them and why they are linked.
-- :rows: JSON array of [role, confidence, facts, cable, name].
INSERT INTO mention_row (cable, at, name, block, person, time, told, reason, possible, home)
SELECT before.cable, row_number() OVER (PARTITION BY before.cable ORDER BY before.name) - 1, before.name, before.block,
  before.person, before.time, told.id, reason.id, before.possible, home.id
FROM json_each(:rows)
CROSS JOIN mention_before AS before ON before.cable = value ->> 3 AND before.name = value ->> 4
CROSS JOIN told ON told.facts = value ->> 2 AND told.role = value ->> 0 AND told.confidence = value ->> 1
LEFT JOIN reason ON reason.why = before.why AND reason.sure = before.sure
LEFT JOIN block AS home ON home.name = before.facts ->> '$.home'
