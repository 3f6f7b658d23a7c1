  -- Surely mentioned as :role in a cable of that time and :post; null is none. The cables are gone through, as they are the fewer.
  AND person.id IN (
    SELECT mention.person FROM cable CROSS JOIN mention ON mention.cable = cable.id
    WHERE cable.held = 1 AND cable.time >= :from AND cable.time < :until AND (:post IS NULL OR cable.sender = :post)
      AND mention.possible = 0 AND (:role IS NULL OR mention.role = :role
        OR EXISTS (SELECT 1 FROM json_each(mention.facts, '$.roles') AS played WHERE played.value = :role))
  )
