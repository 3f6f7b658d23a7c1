// schema-version: the last step of the schema that was applied; null in a new database. `imported`: by neo4j-admin, not opened since.
MATCH (schema:ReftelSchema)
RETURN max(schema.version) AS version, any(each IN collect(schema.imported) WHERE each) AS imported
