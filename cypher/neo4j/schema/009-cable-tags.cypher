// `tags` of cables, the codes at the ends of TAGGED: to follow these reads all relationships of a cable.
