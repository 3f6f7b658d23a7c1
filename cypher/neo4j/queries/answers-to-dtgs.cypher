// answers-to-dtgs: held cables of a sender and a minute, two of each at most: two are no answer.
// $rows: sender, minute (in seconds since 1970).
UNWIND $rows AS row
CALL (row) {
  MATCH (cable:Cable)
  WHERE cable.post = row.sender AND cable.time >= toInteger(row.minute) AND cable.time < toInteger(row.minute) + 60
    AND cable.held
  RETURN cable
  LIMIT 2
}
RETURN row.sender AS sender, toInteger(row.minute) AS minute, cable.id AS id, cable.number AS number, cable.year AS year
