// How the documents use names, in parts.
CREATE CONSTRAINT name_sketch_part IF NOT EXISTS FOR (sketch:NameSketch) REQUIRE sketch.part IS UNIQUE;
