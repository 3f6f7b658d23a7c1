-- Writes the mentions that were taken apart while an empty store is filled. Nobody is known for them: no row of a person has the id 0.
INSERT INTO mention_row (cable, at, name, block, person, time, told)
SELECT filled.cable, filled.at, filled.name, block.id, 0, filled.time, told.id
FROM filled_mention AS filled
CROSS JOIN block ON block.name = filled.block
CROSS JOIN told ON told.facts = filled.facts AND told.role = filled.role AND told.confidence = filled.confidence
