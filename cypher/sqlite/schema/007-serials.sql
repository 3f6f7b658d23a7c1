-- The number series of each post and year, so that the held and dated cables around a number are found at once.
CREATE INDEX held_by_serial ON cable (sender, year, CAST(number AS INTEGER))
WHERE held = 1 AND time > -99999999999 AND length(number) < 10 AND number GLOB '[0-9]*' AND number NOT GLOB '*[^0-9]*';
