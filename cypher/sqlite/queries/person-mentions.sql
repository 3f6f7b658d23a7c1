-- What is said of one person, in every cable.
SELECT facts FROM mention WHERE person = :person
