SET person.cables = COUNT { MATCH (person)<-[edge:MENTIONS]-() WHERE edge.possible IS NULL },
  person.possible = COUNT { MATCH (person)<-[edge:MENTIONS]-() WHERE edge.possible }
