-- Tells whether blocks still wait for linking.
-- :blocks: JSON array of [block, 0 or 1].
UPDATE block SET changed = rows.value ->> 1 FROM json_each(:blocks) AS rows WHERE block.name = rows.value ->> 0
