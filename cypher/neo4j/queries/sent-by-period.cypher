// sent-by-period: cables that a post sent, by month or year.
// $post: its name.  $from, $until: half open, seconds since 1970 (see timeBounds).  $digits: 7 for months, 4
// for years.
MATCH (:Post {name: $post})<-[:SENT_BY]-(cable)
// include: by-date
