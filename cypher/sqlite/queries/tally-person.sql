-- Adds to the cables of persons.  :rows: JSON array of [person, difference].
UPDATE person SET cables = cables + rows.value ->> 1 FROM json_each(:rows) AS rows WHERE person.id = rows.value ->> 0
