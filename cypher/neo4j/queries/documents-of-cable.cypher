// documents-of-cable: where the documents of a cable were read.
// $cable: its id.
MATCH (document:Document)-[:OF]->(:Cable {id: $cable})
RETURN $cable AS cable, document.key AS key, document.source AS source
ORDER BY key
