cable.time + 0 < toInteger($until)
