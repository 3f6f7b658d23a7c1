// count-mentioned-after: keeps how many cables surely and how many possibly mention each of the next persons by key, and when, and tells the last of them.
// $after: key of the person before.  $limit: most persons.
MATCH (person:Person)
WHERE person.key > $after
WITH person
ORDER BY person.key LIMIT toInteger($limit)
// include: count-person
RETURN max(person.key) AS last
