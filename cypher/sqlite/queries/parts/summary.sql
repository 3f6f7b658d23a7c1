cable.key AS id, cable.held, post.name AS sender, cable.number, cable.year, cable.time, cable.date, cable.subject,
  cable.classification, cable.collection, cable.uncertain, cable.cites, cable.cited_by
