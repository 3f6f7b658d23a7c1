// which-graph: the database's own name for what it holds, another one for each import.
CALL db.info() YIELD id
RETURN id
