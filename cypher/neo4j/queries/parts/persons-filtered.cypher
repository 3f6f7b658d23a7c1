MATCH (person:Person)
WHERE
// include: person-filters
