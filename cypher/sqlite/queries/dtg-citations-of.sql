-- A cable's citations by sender and minute, and what they were settled to.
SELECT sender, minute, target FROM dtg_citation WHERE source = :source
