  -- Conditions that the way in does not meet by itself; null is none.
  AND (:post IS NULL OR cable.sender = :post)
  AND (:to IS NULL OR EXISTS (SELECT 1 FROM sent_to WHERE sent_to.cable = cable.id AND sent_to.post = :to))
  AND (:tag IS NULL OR EXISTS (SELECT 1 FROM tagged WHERE tagged.cable = cable.id AND tagged.tag = :tag))
  AND (:person IS NULL OR EXISTS (
    SELECT 1 FROM mention WHERE mention.person = :person AND mention.time = cable.time AND mention.cable = cable.id AND mention.possible <= :weak
  ))
  AND (:classification IS NULL OR cable.classification = :classification)
  AND (:collection IS NULL OR cable.collection = :collection)
  AND (:uncertain IS NULL OR cable.uncertain = :uncertain)
  AND (:ids IS NULL OR cable.key IN (SELECT value FROM json_each(:ids)))
  -- where
-- include: words-probed
