cable.place IN (SELECT rowid FROM cable_words WHERE cable_words MATCH :value)
