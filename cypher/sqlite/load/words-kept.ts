import type { Connection } from '../connection.ts'
import { namedQuery } from '../named-query.ts'

const keepWords = namedQuery<{ bytes: number }>('keep-words')

/** Bytes of new words: fewer segments take less room, and less time to merge. */
const MANY = 16 << 20
/** FTS5's own. */
const FEW = 1 << 20

/** Has the index of words keep much of what is added to it before it writes a segment. */
export const keepManyWords = (db: Connection): number => keepWords.run(db, { bytes: MANY })

/** As it is unless told otherwise. */
export const keepFewWords = (db: Connection): number => keepWords.run(db, { bytes: FEW })
