-- Documents of a cable, or of a source: the file of that name, or all in the folder, archive or table of that name.
-- :cable: its id, or null.  :source: null for any.
SELECT cable.key AS cable, document.key, document.source
FROM document JOIN cable ON cable.id = document.cable
WHERE (:cable IS NULL OR cable.key = :cable)
  AND (:source IS NULL OR document.source = :source
    OR substr(document.source, 1, length(:source) + 1) IN (:source || '/', :source || '#')
    OR substr(document.source, 1, length(:source) + 2) = :source || '!/')
ORDER BY cable.key, document.key
