// persons-meeting: those of some persons that meet some conditions.
// $rows: keys.
// $unfiltered: whether there is no condition.  $role, $post: null is none.  $from, $until: half open, seconds since 1970.
UNWIND $rows AS key
MATCH (person:Person {key: key})
WHERE
// include: person-filters
RETURN person.key AS key
