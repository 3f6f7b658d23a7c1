-- Forgets pairs of posts that exchange no cable in a month any more.
-- :rows: JSON array of [sender, addressee, month, difference].
DELETE FROM traffic
WHERE cables = 0 AND (sender, addressee, month) IN (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:rows))
