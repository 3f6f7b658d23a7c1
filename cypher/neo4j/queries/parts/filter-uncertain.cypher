coalesce(cable.uncertain = $uncertain, false)
