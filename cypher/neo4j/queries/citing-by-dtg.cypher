// citing-by-dtg: cables that cite others by sender and date-time group, in order of their ids.
// $after: the last id of the page before.  $limit: most cables.
MATCH (cable:Cable)
// Few cables do, so not the index of all ids.
USING INDEX cable:Cable(dtgs)
WHERE cable.dtgs IS NOT NULL AND cable.id > $after
RETURN cable.id AS id, cable.dtgs AS dtgs, cable.settled AS settled
ORDER BY id LIMIT toInteger($limit)
