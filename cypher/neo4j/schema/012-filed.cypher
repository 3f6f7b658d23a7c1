// `filed`: the sender and the TAGS of the cable (cypher/neo4j/filed.ts), so that words with them are looked up at once. An index takes
// no further property: step 15 makes another one, when all documents have theirs, and document_words, which the first step made until
// now, goes.
DROP INDEX document_words IF EXISTS;
