-- Draws CITES.
INSERT INTO cites (source, target, post)
SELECT source, cable.id, post FROM filled_cite JOIN cable ON cable.key = target ORDER BY source, cable.id
