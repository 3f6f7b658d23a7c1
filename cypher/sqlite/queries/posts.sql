-- Posts that sent or received a held cable, by name.
SELECT name, sent, received FROM post WHERE sent > 0 OR received > 0 ORDER BY name
