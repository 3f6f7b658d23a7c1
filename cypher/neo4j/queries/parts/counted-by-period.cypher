RETURN
// include: period
  count(*) AS cables
