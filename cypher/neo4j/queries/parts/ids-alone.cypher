RETURN cable.id AS id
