-- The newest cables that hold the words, in no order: they are only counted. The index of words gives them by day, so that no more
-- are read than are counted, and those of the last day.
-- :matched: the words.  :nextDay: first place behind the last day.  :day: its first place.  :rest: how many of that day.
SELECT
-- include: summary
FROM cable_words AS way CROSS JOIN cable ON cable.place = way.rowid
LEFT JOIN post ON post.id = cable.sender
WHERE cable_words MATCH :matched AND way.rowid >= :nextDay
UNION ALL
SELECT * FROM (
  SELECT
-- include: summary
  FROM cable_words AS way CROSS JOIN cable ON cable.place = way.rowid
  LEFT JOIN post ON post.id = cable.sender
  WHERE cable_words MATCH :matched AND way.rowid >= :day AND way.rowid < :nextDay
  ORDER BY cable.time DESC, cable.key
  LIMIT :rest
)
