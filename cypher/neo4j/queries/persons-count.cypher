// persons-count: how many persons there are, read from the database's own counts.
MATCH (person:Person)
RETURN count(person) AS persons
