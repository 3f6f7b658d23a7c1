-- The same of cables of a tag or of any period.
-- :tag: its row's id or null.  :post, :to: rows' ids, null for any.  :from, :until: half open.  :digits: 7 for months, 4 for years.
-- include: traffic-cables
SELECT CASE WHEN cable.time > -99999999999 THEN substr(strftime('%Y-%m', cable.time, 'unixepoch'), 1, :digits) END AS period,
  count(*) AS cables
FROM chosen
CROSS JOIN cable ON cable.id = chosen.id
CROSS JOIN sent_to ON sent_to.cable = cable.id
WHERE cable.sender IS NOT NULL AND (:post IS NULL OR cable.sender = :post) AND (:to IS NULL OR sent_to.post = :to)
GROUP BY 1
