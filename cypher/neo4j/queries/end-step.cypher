// end-step: forgets what begin-step remembered: what there is counts again.
MATCH (schema:ReftelSchema)
REMOVE schema.persons, schema.mentions
