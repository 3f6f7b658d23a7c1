EXISTS (SELECT 1 FROM cites WHERE cites.source = cable.id AND cites.target = (SELECT named.id FROM cable AS named WHERE named.key = :value))
