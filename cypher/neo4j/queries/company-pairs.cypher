// company-pairs: how many cables mention each two of some persons, the most first.
// $rows: keys, in order.
UNWIND $rows AS key
MATCH (:Person {key: key})<-[:MENTIONS]-(cable)
// Only their own mentions are read: from a cable they stand among those of everybody it names.
WITH cable, collect(key) AS keys
WHERE size(keys) > 1
UNWIND range(0, size(keys) - 2) AS first
UNWIND range(first + 1, size(keys) - 1) AS second
RETURN keys[first] AS source, keys[second] AS target, count(*) AS cables
ORDER BY cables DESC, source, target
