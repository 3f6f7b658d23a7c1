WITH CASE WHEN cable.time > toInteger($undated)
  THEN substring(toString(datetime({epochSeconds: cable.time})), 0, toInteger($digits)) END AS period
RETURN period, count(*) AS cables
