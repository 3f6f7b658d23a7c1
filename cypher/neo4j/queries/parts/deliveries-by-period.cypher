// As in pairs-by-period.
WITH DISTINCT cable, addressee
WHERE cable.post IS NOT NULL
RETURN
// include: period
  count(*) AS cables
