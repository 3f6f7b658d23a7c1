-- How many cables are only cited.
-- :post: row's id, null for any.
SELECT count(*) AS cables FROM cable WHERE held = 0 AND (:post IS NULL OR sender = :post)
