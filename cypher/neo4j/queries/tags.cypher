// tags: TAGS of held cables, by code.
MATCH (tag:Tag)
RETURN tag.code AS code, COUNT { (tag)<-[:TAGGED]-() } AS cables
ORDER BY code
