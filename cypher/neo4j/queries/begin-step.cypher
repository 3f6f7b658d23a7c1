// begin-step: remembers how many persons and mentions there are, so that who counts them while persons are linked sees what was.
CALL { MATCH (person:Person) RETURN count(person) AS persons }
CALL { MATCH ()-[edge:MENTIONS]->() RETURN count(edge) AS mentions }
MATCH (schema:ReftelSchema)
SET schema.persons = persons, schema.mentions = mentions
