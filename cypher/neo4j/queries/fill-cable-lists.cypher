// fill-cable-lists: empty lists of cables where there are none. Cuts its work into transactions.
MATCH (cable:Cable)
WHERE cable.held AND (cable.documentNumbers IS NULL OR cable.unresolved IS NULL)
CALL (cable) {
  SET cable.documentNumbers = coalesce(cable.documentNumbers, []), cable.unresolved = coalesce(cable.unresolved, [])
} IN TRANSACTIONS OF 10000 ROWS
