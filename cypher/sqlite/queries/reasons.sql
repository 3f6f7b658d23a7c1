-- Why mentions are linked, by the reason's row.
-- :reasons: JSON array of rows' ids.
SELECT reason.id, reason.sure, reason.why FROM json_each(:reasons) AS wanted JOIN reason ON reason.id = wanted.value
