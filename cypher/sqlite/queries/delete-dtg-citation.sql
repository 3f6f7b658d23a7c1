-- Forgets a citation by sender and minute.
DELETE FROM dtg_citation WHERE source = :source AND sender = :sender AND minute = :minute
