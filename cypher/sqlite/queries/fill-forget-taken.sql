-- Forgets the mentions that were taken apart, when they are written.
DELETE FROM filled_mention
