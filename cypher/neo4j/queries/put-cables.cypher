// put-cables: what held cables say of themselves, in place of what was known.
// $rows: properties (with id).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.properties.id})
SET cable = row.properties
REMOVE cable:Stub
