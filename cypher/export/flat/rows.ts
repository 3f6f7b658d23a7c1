import type { CableContent, StoreContent } from '../../content.ts'
import type { CableId } from '../../model/cable-id.ts'
import { parseCableId } from '../../model/cable-id.ts'
import { type CableMention, type CableRecord, mergeDocuments } from '../../model/documents.ts'
import type { Citation } from '../../model/facts.ts'
import { postNamed } from '../../model/posts.ts'
import { tagNamed } from '../../model/tags.ts'
import type { GraphReader } from '../../reader.ts'
import { FLAT_TABLES, type FlatTableName, type FlatValue } from './tables.ts'

/** A row of one of the tables, its values in the order of the columns. */
export interface FlatRow {
  readonly table: FlatTableName
  readonly values: readonly FlatValue[]
}

const ABOUT: readonly (readonly [name: string, value: string])[] = [
  ['title', 'Diplomatic cables with their citations, persons and TAGS'],
  ['texts', 'As the archive or table gave them; texts of the US Government are in the public domain.'],
  ['findings', 'Citations, persons and links between names were found by rules, each with its confidence from 0 to 1.'],
  ['invented', 'Cables of the collection "invented" were made up to show and test the program: cite none of them.'],
  [
    'offsets',
    'start and end count UTF-16 units of the text, as JavaScript does; substr() of SQLite counts code points.',
  ],
]

/** All that a store keeps as rows of `FLAT_TABLES`, in constant memory; `madeBy`: the program and its version. */
export async function* flatRows(
  store: Pick<GraphReader, 'content' | 'stats'>,
  madeBy: string,
): AsyncGenerator<FlatRow, void, undefined> {
  yield* about(await store.stats(), madeBy)
  const rows = new FlatRows()
  for await (const content of store.content()) yield* rows.rowsOf(content)
}

function* about({ collections, ...counts }: Awaited<ReturnType<GraphReader['stats']>>, madeBy: string) {
  const lines = [
    ...ABOUT,
    ['made by', madeBy] as const,
    ...Object.entries(counts).map(([name, count]) => [`count of ${name}`, String(count)] as const),
    ...collections.map(({ value, cables }) => [`held cables of collection ${value}`, String(cables)] as const),
    ...FLAT_TABLES.flatMap(({ name, meaning, columns }) => [
      [`table ${name}`, meaning] as const,
      ...columns.map((column) => [`column ${name}.${column.name}`, column.meaning] as const),
    ]),
  ]
  for (const values of lines) yield { table: 'about', values } satisfies FlatRow
}

class FlatRows {
  readonly #posts = new Set<string>()
  readonly #tags = new Set<string>();

  *rowsOf(content: StoreContent): Generator<FlatRow> {
    if (content.kind === 'cable') yield* this.#cable(content)
    else if (content.kind === 'stub') {
      const { id, post, citedBy } = content
      const { number = null, year = null } = parseCableId(id) ?? {}
      const own = [post, number?.replace(/^0+(?=\d)/, '') ?? null, year, null, null, null, null, false]
      yield { table: 'cables', values: [id, false, ...own, 0, citedBy] }
      if (post !== null) yield* this.#post(post)
    } else if (content.kind === 'person') {
      const { key, name, surname, variants, titles, evidence } = content.person
      yield { table: 'persons', values: [key, name, surname, ...[variants, titles, evidence].map(json)] }
    }
  }

  *#cable({ id, documents, settled, persons, citedBy }: CableContent): Generator<FlatRow> {
    const record = mergeDocuments(
      id,
      documents.map(({ facts }) => facts),
      settled,
    )
    const { from, number, year, date, subject, classification, collection, uncertain, cites } = record
    const own = [from, number, year, date, subject, classification, collection, uncertain]
    yield { table: 'cables', values: [id, true, ...own, cites.length, citedBy] }
    for (const { facts, text } of documents) {
      const { key, documentNumber, source, format, collection, uncertain = false } = facts
      yield { table: 'texts', values: [id, key, documentNumber, source, format, collection, uncertain, text] }
    }
    const first = record.documents[0]?.key ?? null
    for (const citation of record.citations) yield citationRow(id, citation, first)
    for (const mention of record.persons) yield* mentionRows(id, mention, persons.get(mention.name)?.key ?? null, first)
    for (const mention of record.possible) yield* mentionRows(id, mention, null, first)
    yield* this.#ends(record)
  }

  *#ends({ id, from, to, info, tags }: CableRecord): Generator<FlatRow> {
    for (const post of to) yield { table: 'addressees', values: [id, post, 'action'] }
    for (const post of info) yield { table: 'addressees', values: [id, post, 'info'] }
    for (const tag of tags) yield { table: 'cable_tags', values: [id, tag] }
    for (const post of from === null ? [...to, ...info] : [from, ...to, ...info]) yield* this.#post(post)
    for (const tag of tags) {
      if (this.#tags.has(tag)) continue
      this.#tags.add(tag)
      const { code, tagKind, meaning } = tagNamed(tag)
      yield { table: 'tags', values: [code, tagKind, meaning] }
    }
  }

  *#post(post: string): Generator<FlatRow> {
    if (this.#posts.has(post)) return
    this.#posts.add(post)
    const { name, code, postKind, country, latitude, longitude } = postNamed(post)
    yield { table: 'posts', values: [name, code, postKind, country, latitude, longitude] }
  }
}

const json = (value: unknown): string => JSON.stringify(value)

function citationRow(id: CableId, citation: Citation, first: string | null): FlatRow {
  const { raw, start, end, where, rule, confidence, possible = false, letter = null, note = null, target } = citation
  const meant =
    citation.target === null
      ? { kind: null, reason: citation.reason, sender: citation.sender ?? null, dtg: citation.dtg ?? null }
      : { kind: citation.kind, reason: null, sender: null, dtg: null }
  const { kind, reason, sender, dtg } = meant
  const words = [id, citation.document ?? first, raw, start, end, where]
  return {
    table: 'citations',
    values: [...words, target, kind, reason, rule, confidence, possible, letter, note, sender, dtg],
  }
}

function* mentionRows(
  id: CableId,
  mention: CableMention,
  person: string | null,
  first: string | null,
): Generator<FlatRow> {
  const { name, role, roles, titles, confidence, possible = false } = mention
  for (const { raw, start, end, document = first } of mention.mentions)
    yield {
      table: 'mentions',
      values: [id, document, raw, start, end, person, name, role, json(roles), json(titles), confidence, possible],
    }
}
