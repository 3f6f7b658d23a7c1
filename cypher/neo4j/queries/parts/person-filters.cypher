  // Surely mentioned at least once in that role, in a cable of that post and time.
  ($unfiltered OR EXISTS {
    MATCH (person)<-[edge:MENTIONS]-(cable:Cable)
    WHERE cable.time + 0 >= toInteger($from) AND cable.time + 0 < toInteger($until)
      AND ($post IS NULL OR cable.post = $post)
      AND ($role IS NULL OR $role IN coalesce(edge.roles, [edge.role]))
  })
