// A cable to a post for action and for information counts once.
WITH DISTINCT cable, addressee
WHERE cable.post IS NOT NULL
WITH cable.post AS from, addressee,
// include: period
  count(*) AS inPeriod
WITH from, addressee, sum(inPeriod) AS cables, collect([period, inPeriod]) AS periods
RETURN from, addressee.name AS to, cables, periods
ORDER BY cables DESC, from, to LIMIT toInteger($limit)
