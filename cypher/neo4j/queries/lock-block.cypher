// lock-block: takes a block of persons for this transaction alone.
// $block: of persons.
MERGE (changed:ChangedBlock {block: $block})
SET changed.block = $block
