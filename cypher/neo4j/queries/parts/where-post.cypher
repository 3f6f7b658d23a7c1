coalesce(cable.post = $value, false)
