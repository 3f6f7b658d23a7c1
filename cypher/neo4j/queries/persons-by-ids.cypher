// persons-by-ids: persons by the server's own ids, which are good within one transaction.
// $rows: ids.
UNWIND $rows AS row
MATCH (person:Person)
WHERE id(person) = toInteger(row)
RETURN toInteger(row) AS id, person.key AS key, person.name AS name
