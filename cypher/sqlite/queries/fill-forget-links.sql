-- Forgets the links that were taken apart, when they are drawn.
DELETE FROM filled_link
