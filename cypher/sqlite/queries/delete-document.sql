-- Forgets one document of a cable.
DELETE FROM document WHERE cable = :cable AND key = :key
