// search-by-time: held cables, newest first, then by id, found by nothing but their date.
// $from, $until: half open, seconds since 1970.  $time, $id: sort key of the cable before.
// $post, $to, $tag, $person, $classification: null is no condition.  $limit: most cables.
MATCH (cable:Cable)
WHERE cable.time <= toInteger($time)
// include: search-filters
// include: summary
