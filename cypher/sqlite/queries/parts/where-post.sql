coalesce(cable.sender = (SELECT named.id FROM post AS named WHERE named.name = :value), 0)
