EXISTS (SELECT 1 FROM sent_to WHERE sent_to.cable = cable.id AND sent_to.post = (SELECT named.id FROM post AS named WHERE named.name = :value))
