// steps-now: how many steps were begun and ended, and whether one is being written at this moment. Who wrote it may have been killed:
// it is waited for as long as it said.
MATCH (schema:ReftelSchema)
RETURN coalesce(schema.steps, 0) AS steps, any(until IN coalesce(schema.writing, []) WHERE until > timestamp()) AS writing
