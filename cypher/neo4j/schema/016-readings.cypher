// Ingest asks of each source how it was read before.
CREATE INDEX document_source IF NOT EXISTS FOR (document:Document) ON (document.source);
