CALL db.index.fulltext.queryNodes('person_times', $times) YIELD node AS person
