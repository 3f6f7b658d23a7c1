// serials: own numbers and dates of held cables of one post; those without a plain number are left out.
// $post: name.  $undated: the time of cables without a date.
MATCH (cable:Cable)
WHERE cable.post = $post AND cable.time > toInteger($undated) AND cable.held AND cable.year IS NOT NULL
  AND cable.number =~ '[0-9]+'
RETURN cable.id AS id, cable.post AS post, cable.year AS year, toInteger(cable.number) AS number, cable.date AS date
ORDER BY year, cable.time, cable.id
