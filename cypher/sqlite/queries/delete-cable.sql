-- Forgets a cable that is neither held nor cited.
DELETE FROM cable WHERE id = :cable
