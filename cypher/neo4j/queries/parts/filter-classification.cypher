coalesce(cable.classification = $classification, false)
