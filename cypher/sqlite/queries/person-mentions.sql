-- What is said of one person, in every cable.
SELECT name, facts FROM mention WHERE person = :person
