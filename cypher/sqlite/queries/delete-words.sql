-- Takes a cable's words out of the index.
DELETE FROM cable_words WHERE rowid = :place
