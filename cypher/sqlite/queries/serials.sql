-- Own numbers and dates of the held cables of one post, by year and date; those without a plain number are left out.
-- :post: its row's id.
SELECT cable.key, cable.year, cable.number, cable.date, cable.time
FROM cable
WHERE cable.held = 1 AND cable.sender = :post AND cable.time > -99999999999 AND cable.year IS NOT NULL
  AND cable.number NOT GLOB '*[^0-9]*' AND cable.number <> ''
ORDER BY cable.year, cable.time, cable.key
