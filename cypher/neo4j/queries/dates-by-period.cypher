// dates-by-period: held cables by month or year, told from the index of their dates; what has none is the rest of all.
// $from, $until: months, half open; an empty $from has the undated.  $digits: 7 for months, 4 for years.
CALL () { MATCH (cable:Cable) RETURN count(cable) AS all }
CALL () { MATCH (stub:Stub) RETURN count(stub) AS stubs }
CALL () {
  MATCH (cable:Cable)
  WHERE cable.date >= $from AND cable.date < $until
  WITH substring(cable.date, 0, toInteger($digits)) AS period, count(*) AS cables
  RETURN collect({period: period, cables: cables}) AS dated, sum(cables) AS known
}
WITH dated, all - stubs - known AS undated
UNWIND dated + CASE WHEN $from = '' AND undated > 0 THEN [{period: null, cables: undated}] ELSE [] END AS one
RETURN one.period AS period, one.cables AS cables
