// lock-blocks: takes blocks of persons for this transaction alone.
// $rows: blocks, in order, so that two transactions never wait for each other.
UNWIND $rows AS block
MERGE (changed:ChangedBlock {block: block})
SET changed.block = block
