// document-text: the text of one document.
// $id: of the document, that is the cable's id, a slash, and the document's key.
MATCH (document:Document {id: $id})
RETURN document.text AS text
