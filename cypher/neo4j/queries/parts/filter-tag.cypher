$tag IN coalesce(cable.tags, [])
