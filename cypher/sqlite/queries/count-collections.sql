-- Counts anew the held cables of each collection, and those that may be none.
UPDATE total SET value = iif(
  name = 'uncertain',
  (SELECT count(*) FROM cable WHERE held = 1 AND uncertain = 1),
  (SELECT count(*) FROM cable WHERE held = 1 AND collection = substr(total.name, length('collection ') + 1))
)
WHERE name = 'uncertain' OR name GLOB 'collection *'
