// person-titles: the titles a person is given, with the dates they are met at, in order of time.
// $person: key.  $possible: whether with the cables that are linked weakly.
MATCH (person:Person {key: $person})
// include: mentions-of
  AND cable.date IS NOT NULL
UNWIND edge.titles AS title
RETURN title, min(cable.date) AS from, max(cable.date) AS until, count(DISTINCT cable) AS cables
ORDER BY from, title
