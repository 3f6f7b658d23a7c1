-- Gives a cable its place in time.
UPDATE cable SET place = :place WHERE id = :cable
