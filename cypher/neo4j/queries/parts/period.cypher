  // Cut from the date, which is UTC: to make one of the time takes longer than all else.
  CASE WHEN cable.time > toInteger($undated) THEN substring(cable.date, 0, toInteger($digits)) END AS period,
