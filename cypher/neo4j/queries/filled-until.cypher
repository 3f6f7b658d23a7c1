// filled-until: how far the step of the schema that is being applied has come: the last key of the page before.
MATCH (schema:ReftelSchema)
RETURN schema.filled AS after
