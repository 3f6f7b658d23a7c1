// persons-of: the person that each name in these cables stands for, and what that is called. `mentions`: JSON.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (:Cable {id: id})-[edge:MENTIONS|MAY_MENTION]->(person:Person)
RETURN id AS cable, person.key AS person, person.name AS called, edge.mentions AS mentions
