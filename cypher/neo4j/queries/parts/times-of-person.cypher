  COLLECT {
    MATCH (person)<-[edge:MENTIONS]-(cable)
    WITH coalesce(edge.roles, [edge.role]) AS roles, substring(cable.date, 0, 4) AS year
    UNWIND roles + CASE WHEN year IS NULL THEN [] ELSE [year] + [role IN roles | year + ' ' + role] END AS time
    WITH DISTINCT time
    RETURN time ORDER BY time
  }
