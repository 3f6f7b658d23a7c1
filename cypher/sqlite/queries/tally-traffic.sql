-- Adds to the cables between posts by month.  :rows: JSON array of [sender, addressee, month, difference].
INSERT INTO traffic (sender, addressee, month, cables)
SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(:rows) WHERE true
ON CONFLICT (sender, addressee, month) DO UPDATE SET cables = traffic.cables + excluded.cables
