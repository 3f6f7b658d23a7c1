-- A post's row with what it sent and received.
SELECT id, sent, received FROM post WHERE name = :name
