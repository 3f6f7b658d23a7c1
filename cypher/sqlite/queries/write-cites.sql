-- Draws CITES, or changes how the citing cable names the sender.
INSERT INTO cites (source, target, post) VALUES (:source, :target, :post)
ON CONFLICT (source, target) DO UPDATE SET post = excluded.post
