-- Gives a document other facts.
UPDATE document SET facts = :facts WHERE cable = :cable AND key = :key
