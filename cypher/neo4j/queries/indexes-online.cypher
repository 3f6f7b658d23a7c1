// indexes-online: names of the indexes and constraints that work.
SHOW INDEXES YIELD name, state, owningConstraint WHERE state = 'ONLINE'
RETURN name
