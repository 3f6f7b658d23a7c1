// fill-serials: plain numbers of held and dated cables, where they are not kept as integers yet. Cuts its work into transactions.
MATCH (cable:Cable)
WHERE cable.held AND cable.serial IS NULL AND cable.date IS NOT NULL AND cable.number =~ '[0-9]{1,9}'
CALL (cable) {
  SET cable.serial = toInteger(cable.number)
} IN TRANSACTIONS OF 10000 ROWS
