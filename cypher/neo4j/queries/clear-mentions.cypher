// clear-mentions: takes away edges from cables to persons.
// $rows: cable, end (key of the person).
UNWIND $rows AS row
// A cable has a few of them, a person may have a hundred thousand: so from there.
MATCH (cable:Cable {id: row.cable})-[edge:MENTIONS|MAY_MENTION]->(person)
WHERE person.key = row.end
DELETE edge
