// empty-cables: cables whose only document has gone: what is left is what a stub has.
// $rows: properties (with id).
UNWIND $rows AS row
MATCH (cable:Cable {id: row.properties.id})
SET cable = row.properties, cable:Stub
