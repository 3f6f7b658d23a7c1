-- Forgets the citations by DTG of a cable that another document of it adds to.
DELETE FROM dtg_citation WHERE source = :cable
