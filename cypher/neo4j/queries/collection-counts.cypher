// collection-counts: how many held cables each collection has, from the index of them.
// $rows: names of collections.
UNWIND $rows AS value
CALL (value) { MATCH (cable:Cable) WHERE cable.collection = value RETURN count(cable) AS cables }
RETURN value, cables
