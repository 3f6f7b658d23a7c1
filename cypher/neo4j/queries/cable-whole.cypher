// cable-whole: a cable with its documents, their texts left out, what its citations by DTG were settled to, and the persons that its
// names stand for. `mentions`: JSON.
// $id: id of the cable.
MATCH (cable:Cable {id: $id})
RETURN
// include: summary-columns
  , cable.settled AS settled,
  COLLECT {
    MATCH (document:Document)-[:OF]->(cable)
    RETURN {key: document.key, source: document.source, facts: document.facts}
  } AS documents,
  COLLECT {
    MATCH (cable)-[edge:MENTIONS|MAY_MENTION]->(person:Person)
    RETURN {person: person.key, called: person.name, mentions: edge.mentions}
  } AS naming
