  -- Surely mentioned at least once as :role, in a cable of that :post and time; null is none.  :unfiltered: 1 for no condition at all.
  AND (:unfiltered = 1 OR EXISTS (
    SELECT 1 FROM mention CROSS JOIN cable ON cable.id = mention.cable
    WHERE mention.person = person.id AND mention.possible = 0 AND mention.time >= :from AND mention.time < :until
      AND (:post IS NULL OR cable.sender = :post)
      AND (:role IS NULL OR mention.role = :role
        OR EXISTS (SELECT 1 FROM json_each(mention.facts, '$.roles') AS played WHERE played.value = :role))
  ))
