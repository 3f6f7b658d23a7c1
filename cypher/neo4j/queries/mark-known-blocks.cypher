// mark-known-blocks: blocks of persons that are to be linked anew; one without persons is passed over.
// $rows: in order.
UNWIND $rows AS block
MATCH (person:Person {block: block})
WITH DISTINCT block ORDER BY block
MERGE (:ChangedBlock {block: block})
