// As newest-first; the post is the same for all of them, and named so that the order is that of the index by post and time.
WITH cable
WHERE CASE WHEN cable.time = toInteger($time) THEN cable.id > $id ELSE cable.time < toInteger($time) END
WITH cable
ORDER BY cable.post DESC, cable.time DESC, cable.id LIMIT toInteger($limit)
