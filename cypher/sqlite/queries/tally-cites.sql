-- Adds to how many cables these cite.  :rows: JSON array of [cable, difference].
UPDATE cable SET cites = cites + rows.value ->> 1 FROM json_each(:rows) AS rows WHERE cable.id = rows.value ->> 0
