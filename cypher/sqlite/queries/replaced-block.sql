-- Tells whether a block still waits for linking.
UPDATE block SET changed = :changed WHERE name = :block
