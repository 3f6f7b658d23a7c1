-- The last place taken among these.
-- :from, :until: half open.
SELECT max(place) AS place FROM cable WHERE place >= :from AND place < :until
