// changed-blocks: blocks of persons changed since they were last linked, in order.
// $limit: most blocks.
MATCH (changed:ChangedBlock)
WHERE changed.block IS NOT NULL
RETURN changed.block AS block
ORDER BY block LIMIT toInteger($limit)
