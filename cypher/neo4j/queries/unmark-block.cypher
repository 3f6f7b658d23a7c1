// unmark-block: a block of persons is linked as its mentions stand.
// $block: of persons.
MATCH (changed:ChangedBlock {block: $block})
DELETE changed
