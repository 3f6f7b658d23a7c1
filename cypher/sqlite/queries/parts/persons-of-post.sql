  -- As persons-in-time, by what the post sent.
  AND person.id IN (
    SELECT mention.person FROM cable CROSS JOIN mention ON mention.cable = cable.id
    WHERE cable.held = 1 AND cable.sender = :post AND cable.time >= :from AND cable.time < :until
      AND mention.possible = 0 AND (:role IS NULL OR mention.role = :role
        OR EXISTS (SELECT 1 FROM json_each(mention.facts, '$.roles') AS played WHERE played.value = :role))
  )
