// `times`: years in which cables surely mention a person, the roles, and each role with its years, so that who was what and when is
// looked up: to go through the cables of a year takes longer the more there are.
CREATE FULLTEXT INDEX person_times IF NOT EXISTS FOR (person:Person) ON EACH [person.times]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
