// stats: counts of the whole graph, each read from the database's own counts, or from an index of the few.
CALL { MATCH (cable:Cable) RETURN count(cable) AS all }
CALL { MATCH (stub:Stub) RETURN count(stub) AS stubs }
CALL { MATCH (cable:Cable) WHERE cable.uncertain = true RETURN count(cable) AS uncertain }
CALL { MATCH (post:Post) RETURN count(post) AS posts }
CALL { MATCH (person:Person) RETURN count(person) AS persons }
CALL { MATCH (tag:Tag) RETURN count(tag) AS tags }
CALL { MATCH ()-[edge:CITES]->() RETURN count(edge) AS cites }
CALL { MATCH ()-[edge:MENTIONS]->() RETURN count(edge) AS mentions }
RETURN all - stubs AS cables, stubs, posts, persons, tags, cites, mentions, uncertain
