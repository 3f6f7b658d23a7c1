-- include: step-cites
UNION ALL
-- include: step-cited-by
