-- Makes cables that are cited and not held. A stub takes the first post by the alphabet that it is cited under: with min() SQLite
-- takes the other columns from the row that has it.
INSERT INTO cable (key, held, sender, number, year)
SELECT target, 0, post.id, cited.number, cited.year
FROM (
  SELECT target, min(post) AS post, number, year FROM filled_cite
  WHERE NOT EXISTS (SELECT 1 FROM cable WHERE key = target)
  GROUP BY target
) AS cited
JOIN post ON post.name = cited.post
ORDER BY target
