-- Takes back the TAGGED of a cable.
DELETE FROM tagged WHERE cable = :cable
