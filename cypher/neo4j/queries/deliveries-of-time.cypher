// deliveries-of-time: as deliveries-of-all, of a period.
// $from, $until: half open, seconds since 1970.
// $digits, $undated, $limit: as there.
MATCH (cable:Cable)
WHERE cable.time >= toInteger($from) AND cable.time < toInteger($until)
MATCH (cable)-[:SENT_TO]->(addressee)
// include: pairs-by-period
