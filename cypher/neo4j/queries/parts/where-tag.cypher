$value IN coalesce(cable.tags, [])
