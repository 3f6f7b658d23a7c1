  -- All cables that hold the words, listed once: many times as fast where many are asked about, and much slower where few are.
  AND (:words IS NULL OR cable.place IN (SELECT rowid FROM cable_words WHERE cable_words MATCH :words))
