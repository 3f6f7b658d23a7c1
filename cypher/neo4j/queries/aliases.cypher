// aliases: the mentions of edges that say what else a person is called, as JSON.
MATCH (:Person)<-[edge:MENTIONS]-()
WHERE edge.mentions CONTAINS '"aliases"'
RETURN edge.mentions AS mentions
