EXISTS (SELECT 1 FROM tagged WHERE tagged.cable = cable.id AND tagged.tag = (SELECT named.id FROM tag AS named WHERE named.code = :value))
