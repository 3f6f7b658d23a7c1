// `subjectWords`, `words`: the words as cypher/answers/search-words.ts parts them, so that every store finds the same cables. The
// standard analyzer would keep SONODA'S and U.S.-JAPAN whole.
CREATE FULLTEXT INDEX document_terms IF NOT EXISTS
FOR (document:Document) ON EACH [document.subjectWords, document.words, document.filed]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
