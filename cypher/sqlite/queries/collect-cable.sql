-- Tells which collection a cable is part of, and whether it may be none.
UPDATE cable SET collection = :collection, uncertain = :uncertain WHERE id = :cable
