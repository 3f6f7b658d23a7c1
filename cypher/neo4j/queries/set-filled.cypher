// set-filled: remembers how far a step of the schema has come, so that one that is cut goes on there.
// $after: the last key of the page that is done.
MERGE (schema:ReftelSchema)
SET schema.filled = $after
