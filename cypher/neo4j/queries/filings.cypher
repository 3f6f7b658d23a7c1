// filings: full names that cables file under several surnames: under which, in which block they are now, in how many mentions.
MATCH (person:Person)<-[edge:MENTIONS]-()
WHERE edge.surnames IS NOT NULL
UNWIND range(0, size(edge.names) - 1) AS at
WITH edge.names[at] AS name, edge.surnames[at] AS surname, person.block AS block
WHERE name CONTAINS ' '
WITH name, surname, block, count(*) AS mentions
WITH name, collect({surname: surname, block: block, mentions: mentions}) AS filed, count(DISTINCT surname) AS surnames
WHERE surnames > 1
UNWIND filed AS one
RETURN name, one.surname AS surname, one.block AS block, one.mentions AS mentions
