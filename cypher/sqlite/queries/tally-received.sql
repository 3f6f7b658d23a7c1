-- Adds to the cables received by posts.  :rows: JSON array of [post, difference].
UPDATE post SET received = received + rows.value ->> 1 FROM json_each(:rows) AS rows WHERE post.id = rows.value ->> 0
