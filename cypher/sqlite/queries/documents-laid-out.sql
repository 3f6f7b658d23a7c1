-- The texts of documents with their facts.
-- :wanted: JSON array of [id of a cable, key of a document or null for the first: the longest, then by key].
SELECT cable.key AS cable, coalesce(wanted.value ->> 1, '') AS document, document.key, document.text, document.facts
FROM json_each(:wanted) AS wanted
JOIN cable ON cable.key = wanted.value ->> 0
JOIN document ON document.cable = cable.id AND document.key = coalesce(
  wanted.value ->> 1,
  (SELECT key FROM document AS other WHERE other.cable = cable.id ORDER BY other.length DESC, other.key LIMIT 1)
)
