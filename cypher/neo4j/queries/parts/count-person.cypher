SET person.cables = COUNT { (person)<-[:MENTIONS]-() }, person.possible = COUNT { (person)<-[:MAY_MENTION]-() }
