-- Gives a document another source path.
UPDATE document SET source = :source
WHERE cable = (SELECT id FROM cable WHERE cable.key = :cable) AND key = :key
