-- Takes back what one cable says of one person.
DELETE FROM mention_row WHERE cable = :cable AND name = :name
