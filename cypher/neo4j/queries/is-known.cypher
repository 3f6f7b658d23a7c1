// is-known: whether the graph has a cable.
// $id: its id.
MATCH (cable:Cable {id: $id})
RETURN cable.held AS held
