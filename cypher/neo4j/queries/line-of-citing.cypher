// line-of-citing: cables that cite a cable, those that cite these, and so on, each at its shortest distance: nearest first, then
// oldest, then by id. The cable itself may be among them.
// $cable: its id.  $limit: most cables.
MATCH way = (:Cable {id: $cable})<-[:CITES*1..100]-(far)
WITH far, min(length(way)) AS depth
ORDER BY depth, far.time, far.id LIMIT toInteger($limit)
RETURN far.id AS id, depth
