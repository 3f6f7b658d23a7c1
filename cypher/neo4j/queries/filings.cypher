// filings: full names that cables file under several surnames, capitals and small letters being one, and these: under which, in which
// block they are now, in how many mentions.
// $names: in capitals.
MATCH (person:Person)<-[edge:MENTIONS]-()
WHERE edge.surnames IS NOT NULL
UNWIND range(0, size(edge.names) - 1) AS at
WITH edge.names[at] AS name, edge.surnames[at] AS surname, person.block AS block
WHERE name CONTAINS ' ' OR toUpper(name) IN $names
WITH name, surname, block, count(*) AS mentions
WITH toUpper(name) AS upper, collect({name: name, surname: surname, block: block, mentions: mentions}) AS filed,
  count(DISTINCT toUpper(surname)) AS surnames
WHERE surnames > 1 OR upper IN $names
UNWIND filed AS one
RETURN one.name AS name, one.surname AS surname, one.block AS block, one.mentions AS mentions
