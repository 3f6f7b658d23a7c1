-- Forgets what a cable may cite or mention that another document of it adds to.
DELETE FROM possible WHERE cable = :cable
