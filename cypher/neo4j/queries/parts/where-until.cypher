(cable.time + 0 < toInteger($value) AND cable.date IS NOT NULL)
