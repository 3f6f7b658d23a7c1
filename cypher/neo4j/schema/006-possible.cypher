// `possible`: ids of the nodes that a cable may cite or mention.
CREATE FULLTEXT INDEX cable_possible IF NOT EXISTS FOR (cable:Cable) ON EACH [cable.possible]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
