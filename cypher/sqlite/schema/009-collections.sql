-- What each cable is part of, and whether it may be none (model/collection.ts). Filled in from the documents.
ALTER TABLE cable ADD COLUMN collection TEXT;
ALTER TABLE cable ADD COLUMN uncertain INTEGER NOT NULL DEFAULT 0;
CREATE INDEX held_by_collection ON cable (collection, time DESC, key) WHERE held = 1;
CREATE INDEX held_uncertain ON cable (time DESC, key) WHERE held = 1 AND uncertain = 1;
INSERT INTO total VALUES
  ('collection nara', 0), ('collection cablegate', 0), ('collection invented', 0), ('uncertain', 0);
