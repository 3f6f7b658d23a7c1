// schema-version: the last step of the schema that was applied; null in a new database.
MATCH (schema:ReftelSchema)
RETURN max(schema.version) AS version
