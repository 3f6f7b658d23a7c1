  MATCH (sender)<-[:SENT_BY]-(cable)
  // A cable to a post for action and for information counts once.
  CALL (cable) { MATCH (cable)-[:SENT_TO]->(to:Post) RETURN DISTINCT to }
  WITH to, CASE WHEN cable.date IS NULL THEN null ELSE substring(cable.date, 0, 7) END AS month, count(*) AS inMonth
  ORDER BY month
  WITH to AS addressee, sum(inMonth) AS cables, collect(month) AS months,
    collect(CASE WHEN month IS NULL THEN null ELSE inMonth END) AS counts
