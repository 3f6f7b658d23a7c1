// mark-all-blocks: all blocks of persons are to be linked anew.
MATCH (person:Person)
WHERE person.block IS NOT NULL
WITH DISTINCT person.block AS block
ORDER BY block
MERGE (:ChangedBlock {block: block})
