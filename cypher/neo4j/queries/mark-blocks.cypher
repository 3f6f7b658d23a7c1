// mark-blocks: blocks of persons that are to be linked anew.
// $rows: in order.
UNWIND $rows AS block
MERGE (:ChangedBlock {block: block})
