// fill-mention-lists: empty lists of mentions where there are none. Cuts its work into transactions.
MATCH (:Cable)-[edge:MENTIONS|MAY_MENTION]->(:Person)
WHERE edge.titles IS NULL OR edge.raw IS NULL
CALL (edge) {
  SET edge.titles = coalesce(edge.titles, []), edge.raw = coalesce(edge.raw, [])
} IN TRANSACTIONS OF 10000 ROWS
