// persons-of: the person that each name in these cables stands for. `mentions`: JSON.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (:Cable {id: id})-[edge:MENTIONS]->(person:Person)
RETURN id AS cable, person.key AS person, edge.mentions AS mentions
