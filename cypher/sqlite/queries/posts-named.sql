-- Which of these posts sent or received a held cable.
-- :names: JSON array.
SELECT post.name FROM json_each(:names) AS wanted JOIN post ON post.name = wanted.value WHERE sent > 0 OR received > 0
