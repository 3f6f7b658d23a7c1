-- Forgets the mentions of a cable that another document of it adds to.
DELETE FROM mention_row WHERE cable = :cable
