// take-changed-blocks: takes those of these blocks of persons for this transaction alone that are to be linked anew, and tells them.
// $rows: blocks, in order, so that two transactions never wait for each other.
UNWIND $rows AS block
MATCH (changed:ChangedBlock {block: block})
// As in lock-blocks.
SET changed.block = block + ' '
SET changed.block = block
RETURN block
