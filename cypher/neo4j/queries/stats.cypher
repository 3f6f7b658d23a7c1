// stats: counts of the whole graph, each read from the database's own counts, or from an index. Mentions are those that are linked
// surely. While persons are being
// linked there are as many of them and of mentions as before.
CALL () { MATCH (cable:Cable) RETURN count(cable) AS all }
CALL () { MATCH (stub:Stub) RETURN count(stub) AS stubs }
CALL () { MATCH (cable:Cable) WHERE cable.uncertain = true RETURN count(cable) AS uncertain }
CALL () { MATCH (post:Post) RETURN count(post) AS posts }
CALL () { MATCH (person:Person) RETURN count(person) AS personsNow }
CALL () { MATCH (tag:Tag) RETURN count(tag) AS tags }
CALL () { MATCH ()-[edge:CITES]->() RETURN count(edge) AS cites }
CALL () { MATCH (person:Person) WHERE person.cables >= 0 RETURN sum(person.cables) AS mentionsNow }
CALL () { MATCH (changed:ChangedBlock) RETURN count(changed) AS unlinked }
// Of a run that was killed what it remembered is left: it counts as long as persons are still to be linked.
OPTIONAL MATCH (schema:ReftelSchema) WHERE unlinked > 0
WITH *, max(schema.persons) AS personsBefore, max(schema.mentions) AS mentionsBefore
RETURN all - stubs AS cables, stubs, posts, coalesce(personsBefore, personsNow) AS persons, tags, cites,
  coalesce(mentionsBefore, mentionsNow) AS mentions, uncertain
