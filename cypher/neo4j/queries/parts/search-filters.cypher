WITH cable
WHERE ($held IS NULL OR cable.held = $held)
  // Written so that no index answers it: the planner is to keep to the way into the graph, and to its order.
  AND cable.time + 0 >= toInteger($from) AND cable.time + 0 < toInteger($until)
  AND ($post IS NULL OR cable.post = $post)
  AND ($classification IS NULL OR cable.classification = $classification)
  AND ($collection IS NULL OR cable.collection = $collection)
  AND ($uncertain IS NULL OR cable.uncertain = $uncertain)
  AND ($ids IS NULL OR cable.id IN $ids)
  AND ($tag IS NULL OR $tag IN cable.tags)
  // where
