// persons-by-cables: a page of all persons that meet some conditions, those in most cables first, then by key.
// $cables, $key: sort key of the person before.  $limit: most persons.
// $unfiltered: whether there is no condition.  $role, $post: null is none.  $from, $until: half open, seconds since 1970.
// include: persons-filtered
WITH person, COUNT { (person)<-[:MENTIONS]-() } AS mentioned
WHERE mentioned < toInteger($cables) OR (mentioned = toInteger($cables) AND person.key > $key)
WITH person, mentioned
ORDER BY mentioned DESC, person.key LIMIT toInteger($limit)
// include: person
