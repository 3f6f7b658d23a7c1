-- Adds to the cables of tags.  :rows: JSON array of [tag, difference].
UPDATE tag SET cables = cables + rows.value ->> 1 FROM json_each(:rows) AS rows WHERE tag.id = rows.value ->> 0
