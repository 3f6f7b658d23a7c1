-- Tags of held cables, by code.
SELECT code, cables FROM tag WHERE cables > 0 ORDER BY code
