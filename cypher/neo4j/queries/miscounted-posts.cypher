// miscounted-posts: posts that keep another count of what they sent to each post, or received, than their cables give.
// $limit: most posts.
MATCH (sender:Post)
CALL (sender) {
// include: traffic-counted
  ORDER BY addressee.name
  RETURN collect([addressee.name, cables, months, counts]) AS counted
}
CALL (sender) {
  MATCH (sender)-[known:TRAFFIC]->(to)
  WITH known, to.name AS name
  ORDER BY name
  RETURN collect([name, known.cables, coalesce(known.months, []), coalesce(known.counts, [])]) AS kept
}
WITH sender, counted, kept
WHERE counted <> kept
  OR coalesce(sender.received, 0) <> COUNT { MATCH (sender)<-[:SENT_TO]-(cable) RETURN DISTINCT cable }
RETURN sender.name AS what
ORDER BY what LIMIT toInteger($limit)
