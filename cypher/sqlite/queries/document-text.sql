-- The text of one document of a cable.
SELECT document.text FROM cable JOIN document ON document.cable = cable.id WHERE cable.key = :cable AND document.key = :key
