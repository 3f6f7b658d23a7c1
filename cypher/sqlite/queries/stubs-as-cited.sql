-- A page of cables that are only cited, by id. `otherwise`: 1 where one has a post that is not the first by the alphabet of those that
-- cables name which cite it, or what only a held cable has.
-- :after: id of the last one of the page before.
SELECT cable.key, cable.number, cable.year,
  post.name IS NOT (SELECT min(cites.post) FROM cites WHERE cites.target = cable.id)
    OR cable.time <> -99999999999 OR cable.uncertain <> 0
    OR coalesce(cable.date, cable.subject, cable.classification, cable.place, cable.collection) IS NOT NULL AS otherwise
FROM cable LEFT JOIN post ON post.id = cable.sender
WHERE cable.held = 0 AND cable.key > :after
ORDER BY cable.key LIMIT :limit
