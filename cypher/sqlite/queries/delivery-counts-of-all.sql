-- Deliveries from post to post by month or year; null: undated. Those of one post are looked up, on whichever side it stands.
-- :post, :to: rows' ids, null for any.  :from, :until: months, half open.  :digits: 7 for months, 4 for years.
SELECT nullif(substr(month, 1, :digits), '') AS period, sum(cables) AS cables
FROM (
  SELECT month, cables FROM traffic
  WHERE :post IS NOT NULL AND :to IS NULL AND sender = :post
  UNION ALL
  SELECT month, cables FROM post AS sender CROSS JOIN traffic ON traffic.sender = sender.id AND addressee = :to
  WHERE :to IS NOT NULL AND (:post IS NULL OR sender.id = :post)
  UNION ALL
  SELECT month, cables FROM traffic
  WHERE :post IS NULL AND :to IS NULL
)
WHERE month >= :from AND month < :until
GROUP BY 1
