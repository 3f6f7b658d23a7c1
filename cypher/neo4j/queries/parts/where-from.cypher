cable.time + 0 >= toInteger($value)
