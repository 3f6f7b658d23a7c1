-- Writes which held cable a citation by DTG means.
-- :target: its row's id, or null.
UPDATE dtg_citation SET target = :target WHERE source = :source AND sender = :sender AND minute = :minute
