-- Draws TAGGED.
INSERT INTO tagged (cable, tag, time) VALUES (:cable, :tag, :time)
