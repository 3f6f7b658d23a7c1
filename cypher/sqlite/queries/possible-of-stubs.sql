-- Cables that are not held and yet may cite or mention something.
SELECT DISTINCT cable.key FROM possible JOIN cable ON cable.id = possible.cable WHERE cable.held = 0 ORDER BY cable.key
