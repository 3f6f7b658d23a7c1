coalesce(cable.post = $post, false)
