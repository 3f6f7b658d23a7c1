-- A cable's row with how many it cites, and how many cite it.
SELECT id, cites, cited_by AS citedBy FROM cable WHERE key = :key
