WITH named (cable) AS MATERIALIZED (
  SELECT DISTINCT cable FROM (
    SELECT cable FROM mention WHERE person = :person AND possible <= :possible ORDER BY time DESC, cable LIMIT :newest
  )
)
