// persons-by-cables: a page of all persons that meet some conditions, those in most cables first, then by key.
// $cables, $key: sort key of the person before.  $limit: most persons.
// $unfiltered: whether there is no condition.  $role, $post: null is none.  $from, $until: half open, seconds since 1970.
// include: persons-filtered
// All are counted here: to meet the conditions again takes as long as the first time.
WITH collect(person) AS persons
UNWIND persons AS person
WITH person, size(persons) AS total
WHERE person.cables < toInteger($cables) OR (person.cables = toInteger($cables) AND person.key > $key)
WITH person, total
ORDER BY person.cables DESC, person.key LIMIT toInteger($limit)
// include: person
  , coalesce(person.possible, 0) AS possible, total
