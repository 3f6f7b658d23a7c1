cable.time + 0 >= toInteger($from)
