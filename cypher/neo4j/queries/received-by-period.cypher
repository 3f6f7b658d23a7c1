// received-by-period: as sent-by-period, that it is an addressee of; for action and for information once.
// $post, $from, $until, $digits: as there.
MATCH (:Post {name: $post})<-[:SENT_TO]-(cable)
WITH DISTINCT cable
// include: by-date
