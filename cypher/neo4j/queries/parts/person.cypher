RETURN person.key AS key, person.name AS name, person.surname AS surname, person.variants AS variants,
  person.titles AS titles, person.cables AS cables
