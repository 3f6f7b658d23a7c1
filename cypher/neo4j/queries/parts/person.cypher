RETURN person.key AS key, person.name AS name, person.surname AS surname, person.variants AS variants,
  person.titles AS titles, COUNT { (person)<-[:MENTIONS]-() } AS cables
