-- The rows of reasons, by their number in the list.
-- :rows: as in write-reasons.
SELECT wanted.key AS at, reason.id
FROM json_each(:rows) AS wanted
JOIN reason ON reason.why = wanted.value ->> 1 AND reason.sure = wanted.value ->> 0
