coalesce(cable.id IN $ids, false)
