-- The same by month or year, for some pairs. `periods`: JSON array of {period, cables}, in order.
-- :pairs: JSON array of [from, to].  :from, :until: months, half open.  :digits: 7 for months, 4 for years.
SELECT sender.name AS "from", addressee.name AS "to", (
  SELECT json_group_array(json_object('period', period, 'cables', cables)) FROM (
    SELECT substr(month, 1, :digits) AS period, sum(cables) AS cables
    FROM traffic
    WHERE traffic.sender = sender.id AND traffic.addressee = addressee.id
      AND month >= :from AND month < :until AND month <> ''
    GROUP BY period
    ORDER BY period
  )
) AS periods
FROM json_each(:pairs) AS pair
JOIN post AS sender ON sender.name = pair.value ->> 0
JOIN post AS addressee ON addressee.name = pair.value ->> 1
