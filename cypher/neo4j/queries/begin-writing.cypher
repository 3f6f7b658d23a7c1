// begin-writing: a step is written now. `until`: what tells it from others, and how long readers wait for it, in the server's time.
// $forMs: milliseconds.
MATCH (schema:ReftelSchema)
SET schema.steps = coalesce(schema.steps, 0) + 1
WITH schema, timestamp() + toInteger($forMs) AS until
SET schema.writing = [other IN coalesce(schema.writing, []) WHERE other > timestamp()] + until
RETURN until
