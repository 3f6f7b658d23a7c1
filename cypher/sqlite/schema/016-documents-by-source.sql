-- Where a document was read says which it is, so that its key needs no index of its own. Facts are packed with another frame from here on
-- (packing.ts); those of older rows are read as they stand.
DROP INDEX document_by_key;
