// What each cable is part of, and whether it may be none: for counts, and to find the few.
CREATE INDEX cable_collection IF NOT EXISTS FOR (cable:Cable) ON (cable.collection);

CREATE INDEX cable_uncertain IF NOT EXISTS FOR (cable:Cable) ON (cable.uncertain);
