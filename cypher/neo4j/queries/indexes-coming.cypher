// indexes-coming: indexes that do not hold yet what was there before them, and how much of it they do.
SHOW INDEXES YIELD name, state, populationPercent WHERE state <> 'ONLINE'
RETURN name, state, populationPercent AS percent
