// add-received: that many cables more, or fewer, went to posts.
// $rows: name, by.
UNWIND $rows AS row
MATCH (post:Post {name: row.name})
// Takes the post for this transaction before its count is read.
SET post.received = coalesce(post.received, 0)
WITH post, row
SET post.received = post.received + toInteger(row.by)
