-- Draws SENT_TO.  :roles: 1 action, 2 info, 3 both.
INSERT INTO sent_to (cable, post, roles, time) VALUES (:cable, :post, :roles, :time)
