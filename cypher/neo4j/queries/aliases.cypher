// aliases: the mentions of edges that say what else a person is called, as JSON.
MATCH (:Person)<-[edge:MENTIONS|MAY_MENTION]-()
WHERE edge.mentions CONTAINS '"aliases"'
RETURN edge.mentions AS mentions
