// put-stubs: cables that others cite. Those there are stay as they are; told are stubs that go by another post until now.
// $rows: id, post, properties (with id).
UNWIND $rows AS row
MERGE (cable:Cable {id: row.id})
ON CREATE SET cable = row.properties, cable:Stub
WITH cable, row
WHERE NOT cable.held AND (cable.post IS NULL OR cable.post <> row.post)
RETURN cable.id AS id
