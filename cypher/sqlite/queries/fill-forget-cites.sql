-- Forgets the citations of a cable that another document of it adds to.
DELETE FROM filled_cite WHERE source = :cable
