  cable.id AS id, cable.held AS held, cable.post AS from, cable.number AS number, cable.year AS year, cable.date AS date,
  cable.subject AS subject, cable.classification AS classification,
  COUNT { (cable)-[:CITES]->() } AS cites, COUNT { (cable)<-[:CITES]-() } AS citedBy
