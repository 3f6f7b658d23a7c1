// cable-summaries: cables as lists show them, in any order; those that the graph does not know are left out.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (cable:Cable {id: id})
// include: summary
