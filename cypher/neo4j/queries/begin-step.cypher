// begin-step: remembers how many persons and mentions there are, so that who counts them while persons are linked sees what was.
CALL () { MATCH (person:Person) RETURN count(person) AS persons }
CALL () { MATCH (person:Person) WHERE person.cables >= 0 RETURN sum(person.cables) AS mentions }
MATCH (schema:ReftelSchema)
SET schema.persons = persons, schema.mentions = mentions
