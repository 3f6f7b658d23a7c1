// person-tags: the TAGS of the cables that mention a person, most frequent first.
// $person: key.  $newest: in that many of the newest cables.  $limit: most tags.
// include: person-cables
UNWIND cable.tags AS code
RETURN code, count(*) AS cables
ORDER BY cables DESC, code LIMIT toInteger($limit)
