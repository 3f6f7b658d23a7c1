// `cables` of TRAFFIC and of persons: counts kept by loading and linking, for the orders by them.
CREATE INDEX traffic_cables IF NOT EXISTS FOR ()-[traffic:TRAFFIC]-() ON (traffic.cables);

CREATE INDEX person_cables IF NOT EXISTS FOR (person:Person) ON (person.cables);

// To count the markings of all cables without reading them.
CREATE INDEX cable_classification IF NOT EXISTS FOR (cable:Cable) ON (cable.classification);
