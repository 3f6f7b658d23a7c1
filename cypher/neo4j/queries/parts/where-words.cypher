cable.id IN $value
