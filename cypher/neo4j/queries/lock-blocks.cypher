// lock-blocks: takes blocks of persons for this transaction alone.
// $rows: blocks, in order, so that two transactions never wait for each other.
UNWIND $rows AS block
MERGE (changed:ChangedBlock {block: block})
// Who marks a block that is marked already takes the entry of its index, not the node. Only a value that changes takes the entry too.
SET changed.block = block + ' '
SET changed.block = block
