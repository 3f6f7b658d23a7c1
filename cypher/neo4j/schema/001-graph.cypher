// The graph: what is unique, what lists are ordered by, what is searched.

CREATE CONSTRAINT cable_id IF NOT EXISTS FOR (cable:Cable) REQUIRE cable.id IS UNIQUE;

// `id` is the cable's id, a slash, and the document's key.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE;

CREATE CONSTRAINT post_name IF NOT EXISTS FOR (post:Post) REQUIRE post.name IS UNIQUE;

CREATE CONSTRAINT person_key IF NOT EXISTS FOR (person:Person) REQUIRE person.key IS UNIQUE;

CREATE CONSTRAINT tag_code IF NOT EXISTS FOR (tag:Tag) REQUIRE tag.code IS UNIQUE;

// Blocks of persons changed since they were last linked: a node while there is something to do.
CREATE CONSTRAINT changed_block IF NOT EXISTS FOR (changed:ChangedBlock) REQUIRE changed.block IS UNIQUE;

// `time`: the date in seconds since 1970, so that dates and times compare.
CREATE INDEX cable_time IF NOT EXISTS FOR (cable:Cable) ON (cable.time);

CREATE INDEX cable_date IF NOT EXISTS FOR (cable:Cable) ON (cable.date);

// Serials, and the cable that a sender and a DTG name.
CREATE INDEX cable_post_time IF NOT EXISTS FOR (cable:Cable) ON (cable.post, cable.time);

CREATE INDEX person_block IF NOT EXISTS FOR (person:Person) ON (person.block);

CREATE FULLTEXT INDEX person_words IF NOT EXISTS FOR (person:Person) ON EACH [person.words]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };

// Cables that cite others by date-time group.
CREATE INDEX cable_dtgs IF NOT EXISTS FOR (cable:Cable) ON (cable.dtgs);

CREATE INDEX document_key IF NOT EXISTS FOR (document:Document) ON (document.key);
