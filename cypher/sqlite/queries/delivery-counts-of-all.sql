-- Deliveries from post to post by month or year; null: undated.
-- :post, :to: rows' ids, null for any.  :from, :until: months, half open.  :digits: 7 for months, 4 for years.
SELECT nullif(substr(month, 1, :digits), '') AS period, sum(cables) AS cables
FROM traffic
WHERE (:post IS NULL OR sender = :post) AND (:to IS NULL OR addressee = :to) AND month >= :from AND month < :until
GROUP BY 1
