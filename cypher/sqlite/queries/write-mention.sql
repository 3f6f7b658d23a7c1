-- Writes what one cable says of one person.
INSERT INTO mention (cable, name, block, person, time, role, confidence, facts)
VALUES (:cable, :name, :block, :person, :time, :role, :confidence, :facts)
ON CONFLICT (cable, name) DO UPDATE SET
  block = excluded.block, person = excluded.person, time = excluded.time, role = excluded.role,
  confidence = excluded.confidence, facts = excluded.facts
