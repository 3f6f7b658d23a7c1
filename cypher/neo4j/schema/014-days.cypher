// `filed` of documents has the day too, so that the index of words gives the newest documents by their score (cypher/neo4j/days.ts), and
// `facets` of OF all that is counted of a cable. An index that is made when all is told takes less than one that is told document by
// document.
DROP INDEX document_terms IF EXISTS;
