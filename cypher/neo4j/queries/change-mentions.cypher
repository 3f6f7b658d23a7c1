// change-mentions: why edges from cables to persons mean them.
// $rows: cable, end (key of the person), properties (mentions, sure, why).
UNWIND $rows AS row
// A cable has a few of them, a person may have a hundred thousand: so from there.
MATCH (cable:Cable {id: row.cable})-[edge:MENTIONS]->(person)
WHERE person.key = row.end
SET edge.mentions = row.properties.mentions, edge.sure = row.properties.sure, edge.why = row.properties.why
