-- Adds to the cables sent by posts.  :rows: JSON array of [post, difference].
UPDATE post SET sent = sent + rows.value ->> 1 FROM json_each(:rows) AS rows WHERE post.id = rows.value ->> 0
