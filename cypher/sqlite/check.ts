import { createHash } from 'node:crypto'
import { CheckFindings } from '../findings.ts'
import type { CableId } from '../model/cable-id.ts'
import type { Check } from '../model/check.ts'
import { StoreDamagedError } from '../model/errors.ts'
import { StoreContradiction } from '../text/stored.ts'
import { Connection } from './connection.ts'
import { COUNTED_TRAFFIC, COUNTERS } from './counters.ts'
import { fillPossible, wrongPossible } from './load/fill-possible.ts'
import { rewriteWords } from './load/rewrite-words.ts'
import { settleDtgCitations, wrongSettled } from './load/settle.ts'
import { wrongRows } from './load/wrong-rows.ts'
import { forgetNameSketch, wrongNameSketches } from './name-sketch.ts'
import { namedQuery } from './named-query.ts'
import { type Packed, unpackFacts, unpackText } from './packing.ts'
import { requireCurrent } from './schema.ts'
import { renewGrams, wrongGrams } from './wrong-grams.ts'
import { renewWordsOf, wrongPersons } from './wrong-persons.ts'
import { wrongStubs } from './wrong-stubs.ts'

const FILE = 'the file'
const DOCUMENTS = 'texts and facts of each document'
const WORDS = 'words of each cable'
const WRONG_WORDS = `
  SELECT key AS what FROM cable WHERE held = 1 AND (place IS NULL OR place NOT IN (SELECT rowid FROM cable_words))
  UNION ALL SELECT 'place ' || rowid FROM cable_words WHERE rowid NOT IN (SELECT place FROM cable WHERE held = 1)`

const documentsAfter = namedQuery<
  { after: number; limit: number },
  { row: number; key: string; source: string; length: number; facts: Packed; text: Packed }
>('documents-after')

const citingThese = namedQuery<{ cables: string }, { key: CableId }>('citing-these')

/** Documents read at once. */
const PAGE = 200

interface CheckFileOptions {
  readonly repair: boolean
  /** Persons have just been linked anew, so the words that find them can be made from their names. */
  readonly afterLinking?: boolean
}

/** Whether the file and the documents in it are whole: all else can be made anew from them. */
export const isReadable = ({ faults }: Check): boolean =>
  faults.every(({ check, repaired }) => repaired || (check !== FILE && check !== DOCUMENTS))

/** Ids of the cables that have to be loaded anew: they, or cables that they cite, differ from what their documents say. */
export function wrongCables(file: string): readonly CableId[] {
  const db = new Connection(file, { existing: true })
  try {
    const stubs = JSON.stringify(wrongStubs(db))
    return [...new Set([...wrongRows(db), ...citingThese.all(db, { cables: stubs }).map(({ key }) => key)])]
  } finally {
    db.close()
  }
}

/**
 * Looks whether an embedded store is as the loader left it: SQLite's own check of the file, the ends of all edges, what is counted
 * against the rows, the words of each cable and each person, each text against its key, the rows of each cable and what it may cite or mention against
 * what its documents say. With `repair`, indexes,
 * counts and words are made anew. Throws a `StoreError` where there is no file.
 */
export function checkFile(file: string, options: CheckFileOptions): Check {
  let db: Connection | null = null
  try {
    db = new Connection(file, { existing: true })
    requireCurrent(db)
    return checked(db, options)
  } catch (error) {
    const findings = new CheckFindings()
    findings.tell(FILE, [damageIn(error)], false)
    return findings.all()
  } finally {
    db?.close()
  }
}

function checked(db: Connection, { repair, afterLinking = false }: CheckFileOptions): Check {
  const findings = new CheckFindings()
  const tell = findings.tell.bind(findings)
  const whole = () => inFile(db)
  const broken = looked(whole)
  const damaged = looked(() => damagedDocuments(db))
  const wordless = looked(() => whats(db.all(WRONG_WORDS, {})))
  const reindexed = repair && broken.length > 0 && mended(() => db.execute('REINDEX'))
  // Words are made from the texts, all of which have to be whole.
  const rewritten =
    repair &&
    damaged.length === 0 &&
    (wordless.length > 0 || broken.some((what) => what.includes('cable_words'))) &&
    mended(() => db.transaction(() => renewWords(db)))
  tell(FILE, broken, (reindexed || rewritten) && looked(whole).length === 0)
  const ends = looked(() => whats(db.all('SELECT "table" AS what FROM pragma_foreign_key_check', {})))
  tell('ends of edges', ends, false)
  const settled = looked(() => wrongSettled(db))
  const resettled = repair && settled.length > 0 && mended(() => settleDtgCitations(db))
  tell('citations by date-time group', settled, resettled && looked(() => wrongSettled(db)).length === 0)
  looked(() => {
    db.execute(COUNTED_TRAFFIC)
    return []
  })
  for (const { check, wrong, repair: sql } of COUNTERS) {
    const found = looked(() => whats(db.all(wrong, {})))
    tell(check, found, repair && found.length > 0 && mended(() => db.transaction(() => db.execute(sql))))
  }
  tell(WORDS, wordless, rewritten)
  const misnamed = looked(() => wrongPersons(db))
  tell(
    'names of each person',
    misnamed,
    repair && afterLinking && misnamed.length > 0 && mended(() => db.transaction(() => renewWordsOf(db, misnamed))),
  )
  const ungrammed = looked(() => wrongGrams(db))
  tell(
    'near spellings of names',
    ungrammed,
    repair && ungrammed.length > 0 && mended(() => db.transaction(() => renewGrams(db, ungrammed))),
  )
  const sketches = looked(() => wrongNameSketches(db))
  // The next ingest learns it anew.
  tell('names that documents use', sketches, repair && sketches.length > 0 && mended(() => void forgetNameSketch(db)))
  tell(DOCUMENTS, damaged, false)
  if (damaged.length > 0) return findings.all()
  tell(
    'what the documents of each cable say',
    looked(() => wrongRows(db)),
    false,
  )
  tell(
    'cables that are only cited',
    looked(() => wrongStubs(db)),
    false,
  )
  const otherwise = looked(() => wrongPossible(db))
  tell(
    'what each cable may cite or mention',
    otherwise,
    repair && otherwise.length > 0 && mended(() => db.transaction(() => renewPossible(db))),
  )
  return findings.all()
}

/** Runs a check and gives its findings. Where the file is too broken for its queries, the damage is the finding. */
function looked(check: () => readonly string[]): readonly string[] {
  try {
    return check()
  } catch (error) {
    return [damageIn(error)]
  }
}

/** Runs a repair and tells whether it went through: damage elsewhere in the file may stop it. */
function mended(repair: () => void): boolean {
  try {
    repair()
    return true
  } catch (error) {
    damageIn(error)
    return false
  }
}

/** The damage that an error tells of, in SQLite's words. An error of any other kind is thrown again. */
function damageIn(error: unknown): string {
  if (error instanceof StoreContradiction) return `can not be read: ${error.message}`
  if (!(error instanceof StoreDamagedError)) throw error
  return `can not be read: ${error.cause instanceof Error ? error.cause.message : error.message}`
}

const whats = (rows: readonly unknown[]): readonly string[] =>
  rows.map((row) => String((row as { what: unknown }).what))

/** The faults that SQLite's own check finds in the file; empty when there are none. */
const inFile = (db: Connection): readonly string[] =>
  (db.all('PRAGMA integrity_check', {}) as readonly { integrity_check: string }[])
    .map(({ integrity_check: said }) => said)
    .filter((said) => said !== 'ok')

function renewPossible(db: Connection): void {
  db.execute('DELETE FROM possible')
  fillPossible(db)
}

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

interface DocumentTexts {
  readonly key: string
  readonly length: number
  readonly facts: Packed
  readonly text: Packed
}

function isWhole({ key, length, facts, text }: DocumentTexts) {
  try {
    JSON.parse(unpackFacts(facts))
    const whole = unpackText(text)
    return whole.length === length && createHash('sha256').update(whole).digest('hex').startsWith(key)
  } catch {
    return false
  }
}
