// persons-counted: how many persons meet some conditions.
// $unfiltered: whether there is no condition.  $role, $post: null is none.  $from, $until: half open, seconds since 1970.
// include: persons-filtered
RETURN count(person) AS persons
