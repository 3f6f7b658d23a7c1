// await-indexes: waits until new indexes hold what was there before them.
CALL db.awaitIndexes(300)
