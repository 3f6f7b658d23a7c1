// fill-person-lists: empty lists of persons where there are none. Cuts its work into transactions.
MATCH (person:Person)
WHERE person.titles IS NULL OR person.variants IS NULL
CALL (person) {
  SET person.titles = coalesce(person.titles, []), person.variants = coalesce(person.variants, [])
} IN TRANSACTIONS OF 10000 ROWS
