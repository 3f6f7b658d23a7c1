-- How ingest read each document, for ingest alone; NULL where nobody noted it.
ALTER TABLE document ADD COLUMN reading TEXT;
CREATE INDEX document_by_source ON document (source);
