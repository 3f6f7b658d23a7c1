// changed-blocks-after: a page of the blocks changed since they were last linked, by name.
// $after: the last name of the page before.  $limit: most blocks.
MATCH (changed:ChangedBlock)
WHERE changed.block > $after
RETURN changed.block AS block
ORDER BY block LIMIT toInteger($limit)
