-- Held cables from one post to another at all times, kept right by the database itself, so that the busiest are read from an index.
CREATE TABLE traffic_total (
  sender INTEGER NOT NULL REFERENCES post (id),
  addressee INTEGER NOT NULL REFERENCES post (id),
  cables INTEGER NOT NULL,
  PRIMARY KEY (sender, addressee)
) STRICT, WITHOUT ROWID;
INSERT INTO traffic_total SELECT sender, addressee, sum(cables) FROM traffic GROUP BY sender, addressee;
CREATE INDEX traffic_total_by_cables ON traffic_total (cables DESC);

CREATE TRIGGER traffic_added AFTER INSERT ON traffic BEGIN
  INSERT INTO traffic_total VALUES (new.sender, new.addressee, new.cables)
  ON CONFLICT (sender, addressee) DO UPDATE SET cables = traffic_total.cables + excluded.cables;
END;
CREATE TRIGGER traffic_changed AFTER UPDATE OF cables ON traffic BEGIN
  UPDATE traffic_total SET cables = cables + new.cables - old.cables
  WHERE sender = new.sender AND addressee = new.addressee;
END;
CREATE TRIGGER traffic_removed AFTER DELETE ON traffic BEGIN
  UPDATE traffic_total SET cables = cables - old.cables WHERE sender = old.sender AND addressee = old.addressee;
  DELETE FROM traffic_total WHERE sender = old.sender AND addressee = old.addressee AND cables = 0;
END;
