WITH collect(traffic) AS pairs
CALL (pairs) {
  UNWIND pairs AS traffic
  UNWIND range(0, size(traffic.months) - 1) AS at
  WITH traffic.months[at] AS month, traffic.counts[at] AS inMonth
  WHERE $from <= month < $until
  RETURN substring(month, 0, toInteger($digits)) AS period, sum(inMonth) AS cables
UNION ALL
  // What is in no month is undated, which only all time has.
  UNWIND pairs AS traffic
  WITH sum(traffic.cables - reduce(dated = 0, inMonth IN traffic.counts | dated + inMonth)) AS cables
  WHERE $from = '' AND cables > 0
  RETURN null AS period, cables
}
RETURN period, cables
