-- Which of these TAGS held cables have.
-- :codes: JSON array.
SELECT tag.code FROM json_each(:codes) AS wanted JOIN tag ON tag.code = wanted.value WHERE cables > 0
