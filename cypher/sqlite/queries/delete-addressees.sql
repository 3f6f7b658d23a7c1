-- Takes back the SENT_TO of a cable.
DELETE FROM sent_to WHERE cable = :cable
