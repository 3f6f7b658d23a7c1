-- How many cables cite this one, and the first by the alphabet of the posts they name.
SELECT count(*) AS cited, min(post) AS post FROM cites WHERE target = :target
