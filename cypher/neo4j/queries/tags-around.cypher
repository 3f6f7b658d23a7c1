// tags-around: the TAGS of a cable.
// $id: of the cable.
MATCH (cable:Cable {id: $id})-[:TAGGED]->(tag:Tag)
RETURN tag.code AS code
