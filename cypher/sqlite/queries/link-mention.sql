-- Gives a mention to a person.
UPDATE mention SET person = :person WHERE cable = :cable AND name = :name
