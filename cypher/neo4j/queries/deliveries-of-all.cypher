// deliveries-of-all: pairs of posts, busiest first, with their cables by month or year: of all cables.
// $digits: 7 for months, 4 for years, 0 for neither.  $undated: the time of cables without a date.  $limit: most pairs.
MATCH (addressee:Post)<-[:SENT_TO]-(cable)
// include: pairs-by-period
