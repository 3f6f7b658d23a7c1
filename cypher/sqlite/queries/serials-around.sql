-- The held and dated cables beside these numbers in the series of post and year.
-- `lower`, `higher`: those with the next lower and the next higher number, null where there is none.
-- :rows: JSON array of [id, name of the post, year, number].
WITH asked (id, sender, year, serial) AS MATERIALIZED (
  SELECT value ->> 0, post.id, value ->> 2, value ->> 3
  FROM json_each(:rows) CROSS JOIN post ON post.name = value ->> 1
)
SELECT asked.id, lower.key AS lower, lower.date AS lowerDate, higher.key AS higher, higher.date AS higherDate
FROM asked
LEFT JOIN cable AS lower ON lower.id = (
  SELECT cable.id FROM cable
  WHERE held = 1 AND time > -99999999999 AND length(number) < 10 AND number GLOB '[0-9]*' AND number NOT GLOB '*[^0-9]*'
    AND cable.sender = asked.sender AND cable.year = asked.year AND CAST(number AS INTEGER) < asked.serial
  ORDER BY CAST(number AS INTEGER) DESC LIMIT 1
)
LEFT JOIN cable AS higher ON higher.id = (
  SELECT cable.id FROM cable
  WHERE held = 1 AND time > -99999999999 AND length(number) < 10 AND number GLOB '[0-9]*' AND number NOT GLOB '*[^0-9]*'
    AND cable.sender = asked.sender AND cable.year = asked.year AND CAST(number AS INTEGER) > asked.serial
  ORDER BY CAST(number AS INTEGER) LIMIT 1
)
