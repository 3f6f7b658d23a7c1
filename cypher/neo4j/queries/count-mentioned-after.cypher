// count-mentioned-after: keeps how many cables mention each of the next persons by key, and tells the last of them.
// $after: key of the person before.  $limit: most persons.
MATCH (person:Person)
WHERE person.key > $after
WITH person
ORDER BY person.key LIMIT toInteger($limit)
SET person.cables = COUNT { (person)<-[:MENTIONS]-() }
RETURN max(person.key) AS last
