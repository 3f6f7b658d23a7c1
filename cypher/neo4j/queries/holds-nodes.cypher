// holds-nodes: whether there is anything in the database.
RETURN EXISTS { MATCH (node) } AS nodes
