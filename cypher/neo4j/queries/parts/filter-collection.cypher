coalesce(cable.collection = $collection, false)
