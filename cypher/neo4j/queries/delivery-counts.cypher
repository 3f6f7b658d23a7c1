// delivery-counts: deliveries from post to post by month or year; null: undated.
// $from, $until: half open, seconds since 1970.  $tag: null is any.  $post, $to: names, null is any.
// $digits: 7 for months, 4 for years.  $undated: the time of cables without a date.
// include: traffic-cables
  AND ($post IS NULL OR sender.name = $post) AND ($to IS NULL OR addressee.name = $to)
// include: counted-by-period
