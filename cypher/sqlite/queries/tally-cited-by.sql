-- Adds to how many cables cite these.  :rows: JSON array of [cable, difference].
UPDATE cable SET cited_by = cited_by + rows.value ->> 1 FROM json_each(:rows) AS rows WHERE cable.id = rows.value ->> 0
