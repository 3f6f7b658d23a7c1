// cables-of-persons: the cables that mention each of these persons. `cables`: the server's own ids, which are good within one
// transaction: to bring together by cable what half of all mentions say takes it four times as long as to find it.
// $rows: keys.
UNWIND $rows AS key
MATCH (:Person {key: key})<-[:MENTIONS]-(cable)
RETURN key, collect(id(cable)) AS cables
