// end-writing: a step is written, or was not.
// $until: as begin-writing told it.
MATCH (schema:ReftelSchema)
SET schema.steps = coalesce(schema.steps, 0) + 1
WITH schema, [other IN coalesce(schema.writing, []) WHERE other <> toInteger($until)] AS others
SET schema.writing = CASE WHEN size(others) > 0 THEN others END
