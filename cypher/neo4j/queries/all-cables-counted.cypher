// all-cables-counted: how many cables are held, and how many only cited, read from the database's own counts.
CALL () { MATCH (cable:Cable) RETURN count(cable) AS all }
CALL () { MATCH (stub:Stub) RETURN count(stub) AS stubs }
RETURN all - stubs AS held, stubs
