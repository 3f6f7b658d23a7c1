// name-stubs: the post of a stub is the first by the alphabet of those that citing cables name: two posts may share an id.
// $rows: ids of cables.
UNWIND $rows AS id
MATCH (stub:Cable {id: id})
WHERE NOT stub.held
MATCH (stub)<-[citation:CITES]-()
WITH stub, min(citation.post) AS post
WHERE stub.post IS NULL OR stub.post <> post
SET stub.post = post
