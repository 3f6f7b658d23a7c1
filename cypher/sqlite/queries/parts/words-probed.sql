  -- Cable by cable.
  AND (:words IS NULL OR EXISTS (SELECT 1 FROM cable_words WHERE cable_words MATCH :words AND rowid = cable.place))
