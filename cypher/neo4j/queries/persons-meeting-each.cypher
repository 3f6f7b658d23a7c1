// persons-meeting-each: which of these persons are mentioned together, and in how many cables just those are.
// $rows: keys.
UNWIND $rows AS key
MATCH (:Person {key: key})<-[:MENTIONS]-(cable)
WITH cable, collect(DISTINCT key) AS keys
WHERE size(keys) > 1
RETURN keys, count(*) AS cables
