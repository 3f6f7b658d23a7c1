// unmark-blocks: blocks of persons are linked as their mentions stand.
// $rows: blocks.
UNWIND $rows AS block
MATCH (changed:ChangedBlock {block: block})
DELETE changed
