-- All rows that are made of what the documents of some cables say, each as a JSON array that begins with its kind. CITES that rest on
-- a date-time group alone are left out: what these were settled to is told by other cables.
-- Of a mention that linking filed in another block the block of its cable's facts is told, and whether both are one.
-- :cables: JSON array of the cables' rows.
WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(:cables))
SELECT cable.id AS cable, json_array(
  'cable', post.name, cable.number, cable.year, cable.time, cable.date, cable.subject, cable.classification, cable.collection, cable.uncertain
) AS row
FROM wanted CROSS JOIN cable ON cable.id = wanted.id LEFT JOIN post ON post.id = cable.sender
UNION ALL
SELECT wanted.id, json_array('to', post.name, sent_to.roles, sent_to.time)
FROM wanted CROSS JOIN sent_to ON sent_to.cable = wanted.id CROSS JOIN post ON post.id = sent_to.post
UNION ALL
SELECT wanted.id, json_array('tag', tag.code, tagged.time)
FROM wanted CROSS JOIN tagged ON tagged.cable = wanted.id CROSS JOIN tag ON tag.id = tagged.tag
UNION ALL
SELECT wanted.id, json_array('cites', cable.key, cites.post)
FROM wanted CROSS JOIN cites ON cites.source = wanted.id AND cites.post IS NOT NULL CROSS JOIN cable ON cable.id = cites.target
UNION ALL
SELECT wanted.id, json_array('date-time group', sender, minute)
FROM wanted CROSS JOIN dtg_citation ON dtg_citation.source = wanted.id
UNION ALL
SELECT wanted.id, json_array('mention', mention.name,
  (SELECT block.name FROM block WHERE block.id = coalesce(mention.home, mention.block)), mention.home IS mention.block, mention.role, mention.confidence, mention.facts, mention.time)
FROM wanted CROSS JOIN mention ON mention.cable = wanted.id
