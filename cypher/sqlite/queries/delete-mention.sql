-- Takes back what one cable says of one person.
DELETE FROM mention WHERE cable = :cable AND name = :name
