// `formerKeys`: keys that persons had whose mentions this one took.
CREATE FULLTEXT INDEX person_former_keys IF NOT EXISTS FOR (person:Person) ON EACH [person.formerKeys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
