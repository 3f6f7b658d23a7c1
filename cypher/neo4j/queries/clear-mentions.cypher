// clear-mentions: takes away edges from cables to persons.
// $rows: cable, end (key of the person).
UNWIND $rows AS row
MATCH (:Cable {id: row.cable})-[edge:MENTIONS]->(:Person {key: row.end})
DELETE edge
