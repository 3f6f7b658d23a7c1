// drop-tags: forgets TAGS that no cable bears.
// $rows: codes of tags that may be so.
UNWIND $rows AS code
MATCH (tag:Tag {code: code})
WHERE NOT EXISTS { (tag)--() }
DELETE tag
