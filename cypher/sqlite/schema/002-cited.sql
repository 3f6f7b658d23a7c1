-- The order by how many cables cite each. Stubs are undated; `sender` saves looking up those of other posts.
CREATE INDEX held_by_cited ON cable (cited_by DESC, time DESC, key) WHERE held = 1;
CREATE INDEX stub_by_cited ON cable (cited_by DESC, key, sender) WHERE held = 0;
