// person-titles: the titles a person is given, with the dates they are met at, in order of time.
// $person: key.
MATCH (:Person {key: $person})<-[edge:MENTIONS]-(cable)
WHERE cable.date IS NOT NULL
UNWIND edge.titles AS title
RETURN title, min(cable.date) AS from, max(cable.date) AS until, count(DISTINCT cable) AS cables
ORDER BY from, title
