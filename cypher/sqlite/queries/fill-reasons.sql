-- Keeps why the mentions that were taken apart are linked, each once.
INSERT INTO reason (sure, why) SELECT DISTINCT sure, why FROM filled_link WHERE sure IS NOT NULL ON CONFLICT DO NOTHING
