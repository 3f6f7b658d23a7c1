// set-schema-version: remembers a step of the schema as applied.
// $version: its number.
MERGE (schema:ReftelSchema)
SET schema.version = toInteger($version)
REMOVE schema.imported, schema.filled
