-- What the citations by DTG of these cables were settled to.
-- :keys: JSON array of ids of citing cables.
SELECT citing.key AS source, dtg_citation.sender, dtg_citation.minute, cited.key AS target, post.name AS post, cited.number, cited.year
FROM json_each(:keys) AS wanted
JOIN cable AS citing ON citing.key = wanted.value
JOIN dtg_citation ON dtg_citation.source = citing.id
JOIN cable AS cited ON cited.id = dtg_citation.target
LEFT JOIN post ON post.id = cited.sender
