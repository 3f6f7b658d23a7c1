-- The CITES of a cable.  `post`: null where the edge rests on a DTG alone.
SELECT cites.target, cable.key, cites.post FROM cites JOIN cable ON cable.id = cites.target WHERE cites.source = :source
