-- What cables say that persons are called besides the name, each once: by alias, name and surname. Few things that are told tell so.
SELECT DISTINCT alias.value AS alias, mention.name, mention.surname
FROM mention JOIN json_each(mention.facts, '$.aliases') AS alias
WHERE mention.told IN (SELECT id FROM told WHERE instr(facts, '"aliases"') > 0)
ORDER BY 1, 2, 3
