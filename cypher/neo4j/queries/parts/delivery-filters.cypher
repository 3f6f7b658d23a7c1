WITH cable, addressee
// Written so that no index answers it: the planner is to keep to the way into the graph.
WHERE cable.time + 0 >= toInteger($from) AND cable.time + 0 < toInteger($until)
  AND ($post IS NULL OR cable.post = $post) AND ($to IS NULL OR addressee.name = $to)
