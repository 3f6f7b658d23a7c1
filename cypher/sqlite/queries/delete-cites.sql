-- Takes one CITES back.
DELETE FROM cites WHERE source = :source AND target = :target
