-- A tag's row with its cables.
SELECT id, cables FROM tag WHERE code = :code
