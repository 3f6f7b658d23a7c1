// person-posts: the posts that speak of a person most.
// $person: key.  $newest: in that many of the newest cables.  $limit: most posts.
// include: person-cables
WITH cable.post AS name, count(*) AS cables
WHERE name IS NOT NULL
RETURN name, cables
ORDER BY cables DESC, name LIMIT toInteger($limit)
