// filings: full names that cables file under several surnames, capitals, small letters and hyphens being one, those that were filed
// elsewhere, and these: under which, in which block they are now, in how many mentions.
// $names: in capitals, with blanks for hyphens.
MATCH (person:Person)<-[edge:MENTIONS|MAY_MENTION]-()
WHERE edge.surnames IS NOT NULL
// The mentions tell the block of their cable's facts. Most edges have one name, for which it is enough to look for the block.
WITH edge, person.block AS block, '"block":"' + person.block + '"' AS same
WITH edge, block, CASE size(edge.names)
  WHEN 1 THEN NOT edge.mentions CONTAINS same
  ELSE size(split(edge.mentions, same)) <= size(edge.names)
END AS moved
UNWIND range(0, size(edge.names) - 1) AS at
WITH edge.names[at] AS name, edge.surnames[at] AS surname, block, moved
WITH name, surname, block, moved, toUpper(replace(name, '-', ' ')) AS form
WHERE moved OR form CONTAINS ' ' OR form IN $names
WITH form, name, surname, block, count(*) AS mentions, count(CASE WHEN moved THEN 1 END) AS moved
WITH form, collect({name: name, surname: surname, block: block, mentions: mentions}) AS filed,
  count(DISTINCT toUpper(surname)) AS surnames, sum(moved) AS moved
WHERE (surnames > 1 AND form CONTAINS ' ') OR moved > 0 OR form IN $names
UNWIND filed AS one
RETURN one.name AS name, one.surname AS surname, one.block AS block, one.mentions AS mentions
