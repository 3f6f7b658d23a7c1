// all-posts: names of all posts.
MATCH (post:Post)
RETURN post.name AS name
ORDER BY name
