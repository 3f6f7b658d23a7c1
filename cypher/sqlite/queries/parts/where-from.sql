cable.time >= :value
