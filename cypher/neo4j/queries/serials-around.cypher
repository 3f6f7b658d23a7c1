// serials-around: the held and dated cables with the next lower and the next higher number of a post's series in a year; each
// is null where there is none.
// $rows: id, post, year, serial.
UNWIND $rows AS row
CALL (row) {
  OPTIONAL MATCH (cable:Cable)
  WHERE cable.post = row.post AND cable.year = toInteger(row.year) AND cable.serial < toInteger(row.serial)
  RETURN cable AS lower
  ORDER BY cable.post DESC, cable.year DESC, cable.serial DESC LIMIT 1
}
CALL (row) {
  OPTIONAL MATCH (cable:Cable)
  WHERE cable.post = row.post AND cable.year = toInteger(row.year) AND cable.serial > toInteger(row.serial)
  RETURN cable AS higher
  ORDER BY cable.post, cable.year, cable.serial LIMIT 1
}
RETURN row.id AS id,
  CASE WHEN lower IS NULL THEN null ELSE lower {.id, .date} END AS lower,
  CASE WHEN higher IS NULL THEN null ELSE higher {.id, .date} END AS higher
