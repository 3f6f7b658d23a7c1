// put-stubs: cables that others cite. Those there are taken for this transaction alone, stay as they are and are told. `otherwise`: they
// are stubs that go by another post until now.
// $rows: id, post, properties (with id), in order.
UNWIND $rows AS row
MERGE (cable:Cable {id: row.id})
ON CREATE SET cable = row.properties, cable:Stub
ON MATCH SET cable.taken = true
WITH cable, row
WHERE cable.taken
REMOVE cable.taken
RETURN cable.id AS id, NOT cable.held AND (cable.post IS NULL OR cable.post <> row.post) AS otherwise
