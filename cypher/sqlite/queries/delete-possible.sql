-- Forgets what a cable may cite or mention.
DELETE FROM possible WHERE cable = :cable AND node = :node
