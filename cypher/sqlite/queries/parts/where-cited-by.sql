EXISTS (SELECT 1 FROM cites WHERE cites.target = cable.id AND cites.source = (SELECT named.id FROM cable AS named WHERE named.key = :value))
