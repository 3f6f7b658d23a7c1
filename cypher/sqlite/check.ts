import { createHash } from 'node:crypto'
import { Findings } from '../findings.ts'
import type { Check } from '../model/check.ts'
import { Connection } from './connection.ts'
import { COUNTED_TRAFFIC, COUNTERS } from './counters.ts'
import { fillPossible, wrongPossible } from './load/fill-possible.ts'
import { rewriteWords } from './load/rewrite-words.ts'
import { namedQuery } from './named-query.ts'
import { type Packed, unpackFacts, unpackText } from './packing.ts'
import { requireCurrent } from './schema.ts'

const WORDS = 'words of each cable'
const WRONG_WORDS = `
  SELECT key AS what FROM cable WHERE held = 1 AND (place IS NULL OR place NOT IN (SELECT rowid FROM cable_words))
  UNION ALL SELECT 'place ' || rowid FROM cable_words WHERE rowid NOT IN (SELECT place FROM cable WHERE held = 1)`

const documentsAfter = namedQuery<
  { after: number; limit: number },
  { row: number; key: string; source: string; facts: Packed; text: Packed }
>('documents-after')

/** Documents read at once. */
const PAGE = 200

/**
 * Looks whether an embedded store is as the loader left it: SQLite's own check of the file, the ends of all edges, what is counted
 * against the rows, the words of each cable, each text against its key, and what each cable may cite or mention. With `repair`, indexes, counts and words are made anew.
 * Throws a `StoreError` when there is no file, and a `StoreDamagedError` when not even that much of it can be read.
 */
export function checkStore(file: string, { repair }: { readonly repair: boolean }): Check {
  const db = new Connection(file, { existing: true })
  try {
    requireCurrent(db)
    return checked(db, repair)
  } finally {
    db.close()
  }
}

function checked(db: Connection, repair: boolean): Check {
  const findings = new Findings()
  const tell = findings.tell.bind(findings)
  const broken = inFile(db)
  if (broken.length > 0 && repair) db.execute('REINDEX')
  tell('the file', broken, repair && inFile(db).length === 0)
  tell('ends of edges', whats(db.all('SELECT "table" AS what FROM pragma_foreign_key_check', {})), false)
  db.execute(COUNTED_TRAFFIC)
  for (const { check, wrong, repair: sql } of COUNTERS) {
    const found = whats(db.all(wrong, {}))
    if (found.length > 0 && repair) db.transaction(() => db.execute(sql))
    tell(check, found, repair)
  }
  const wordless = whats(db.all(WRONG_WORDS, {}))
  const damaged = damagedDocuments(db)
  // Words are made from the texts, all of which have to be whole.
  const rewrites = wordless.length > 0 && repair && damaged.length === 0
  if (rewrites) db.transaction(() => renewWords(db))
  tell(WORDS, wordless, rewrites)
  tell('texts and facts of each document', damaged, false)
  if (damaged.length > 0) return findings.all()
  const otherwise = wrongPossible(db)
  if (otherwise.length > 0 && repair)
    db.transaction(() => {
      db.execute('DELETE FROM possible')
      fillPossible(db)
    })
  tell('what each cable may cite or mention', otherwise, repair)
  return findings.all()
}

const whats = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => String((row as { what: unknown }).what))

/** What SQLite says of the file, nothing when all is well. */
const inFile = (db: Connection): readonly string[] =>
  (db.all('PRAGMA integrity_check', {}) as readonly { integrity_check: string }[])
    .map(({ integrity_check: said }) => said)
    .filter((said) => said !== 'ok')

function renewWords(db: Connection): void {
  db.execute("INSERT INTO cable_words (cable_words) VALUES ('delete-all'); UPDATE cable SET place = NULL")
  rewriteWords(db)
}

/** Sources of the documents whose text is not the one that their key was made from, or whose facts can't be read. */
function damagedDocuments(db: Connection): readonly string[] {
  const damaged: string[] = []
  for (let after = 0; ; ) {
    const rows = documentsAfter.all(db, { after, limit: PAGE })
    const last = rows.at(-1)
    if (!last) return damaged
    damaged.push(...rows.filter((row) => !isWhole(row)).map(({ source }) => source))
    after = last.row
  }
}

function isWhole({ key, facts, text }: { readonly key: string; readonly facts: Packed; readonly text: Packed }) {
  try {
    JSON.parse(unpackFacts(facts))
    return createHash('sha256').update(unpackText(text)).digest('hex').startsWith(key)
  } catch {
    return false
  }
}
