-- Adds to the counts of the whole graph.  :rows: JSON array of [name, difference].
UPDATE total SET value = total.value + rows.value ->> 1 FROM json_each(:rows) AS rows WHERE total.name = rows.value ->> 0
