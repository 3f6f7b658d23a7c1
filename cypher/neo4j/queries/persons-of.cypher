// persons-of: the person that each name in these cables stands for.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (:Cable {id: id})-[edge:MENTIONS]->(person:Person)
UNWIND edge.names AS name
RETURN id AS cable, name, person.key AS person
