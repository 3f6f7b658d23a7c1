// set-properties: gives nodes properties; others of theirs stay.
// $rows: node (what the server knows it by), properties.
UNWIND $rows AS row
MATCH (node) WHERE elementId(node) = row.node
SET node += row.properties
