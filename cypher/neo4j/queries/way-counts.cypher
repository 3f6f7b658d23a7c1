// way-counts: how many cables a sender, an addressee, a tag, a person and citations lead to, read from the database's own counts and kept ones.
// $post, $to, $tag, $person: null is none.  $citing, $citedBy: ids of the cable that is cited, that cites; null is none.
OPTIONAL MATCH (sender:Post {name: $post})
OPTIONAL MATCH (addressee:Post {name: $to})
OPTIONAL MATCH (tag:Tag {code: $tag})
OPTIONAL MATCH (person:Person {key: $person})
OPTIONAL MATCH (cited:Cable {id: $citing})
OPTIONAL MATCH (citing:Cable {id: $citedBy})
RETURN COUNT { (sender)<-[:SENT_BY]-() } AS post, COUNT { (addressee)<-[:SENT_TO]-() } AS addressee,
  COUNT { (tag)<-[:TAGGED]-() } AS tag, coalesce(person.cables, 0) AS person,
  COUNT { (cited)<-[:CITES]-() } AS citing, COUNT { (citing)-[:CITES]->() } AS citedBy
