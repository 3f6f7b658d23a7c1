SET person.cables = COUNT { (person)<-[:MENTIONS]-() }, person.possible = COUNT { (person)<-[:MAY_MENTION]-() },
  person.times =
// include: times-of-person
