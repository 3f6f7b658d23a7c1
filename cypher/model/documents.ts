import { hash } from 'node:crypto'
import { timeOf, UNDATED } from '../text/time.ts'
import { plainAddressee } from './addressee.ts'
import type { CableDocument, CitationOccurrence, PossiblePerson } from './answers.ts'
import type { CableId } from './cable-id.ts'
import { byTarget, citationsOfCables, namedBy, type StubFacts } from './cited.ts'
import { type Collection, collectionOf } from './collection.ts'
import {
  type CableFacts,
  type CableHeader,
  type CableHeading,
  type Citation,
  type Occurrence,
  PERSON_ROLES,
  type PersonFacts,
  type PersonRole,
  type ResolvedCitation,
} from './facts.ts'
import { compareText } from './order.ts'

/** One document as a store keeps it: its facts without the text, its key and the length of the text. */
export interface DocumentFacts extends Omit<CableFacts, 'text'> {
  /** The first 32 hexadecimal digits of the text's SHA-256. */
  readonly key: string
  readonly length: number
  readonly collection: Collection
}

/** The facts of a document with its key, the text left out. `key`: where it is known already. */
export function documentFacts({ text, ...facts }: CableFacts, key = documentKey(text)): DocumentFacts {
  return {
    ...facts,
    key,
    length: text.length,
    collection: collectionOf(facts.format, text),
  }
}

/** The first 32 hexadecimal digits of its SHA-256. */
export const documentKey = (text: string): string => hash('sha256', text).slice(0, 32)

/** The cable's documents in order: longest text first (a withdrawal card is shorter than the cable), then key. */
export const orderDocuments = <T extends Pick<DocumentFacts, 'key' | 'length'>>(
  documents: readonly T[],
): readonly T[] => documents.toSorted((a, b) => b.length - a.length || compareText(a.key, b.key))

/** A cable that another cites: what a stub is made of, and the words. */
export interface CitedCable extends StubFacts {
  readonly confidence: number
  readonly occurrences: readonly CitationOccurrence[]
}

/** A person in a cable, all its documents taken together. `mentions`: with the signature, in order. */
export interface CableMention extends Omit<PersonFacts, 'signature'> {}

/** What the documents of one cable say together: the node and its edges. */
export interface CableRecord extends CableHeader {
  readonly id: CableId
  readonly documents: readonly CableDocument[]
  /** That of the first document; null without documents. */
  readonly collection: Collection | null
  /** No document shows enough signs of being a cable. */
  readonly uncertain: boolean
  /** As the documents give them, one after the other. */
  readonly citations: readonly Citation[]
  /** By target; the cable itself and what is merely possible left out. */
  readonly cites: readonly CitedCable[]
  /** By target, those that are merely possible and not in `cites`. */
  readonly mayCite: readonly CitedCable[]
  /** One entry a name, in order of the documents; those that are merely possible stand apart. */
  readonly persons: readonly CableMention[]
  readonly possible: readonly CableMention[]
}

/** The held cable that a citation by date-time group was settled to. */
export type SettledCable = StubFacts

/** The held cable with these properties, as a citation of its sender and minute means it. One that tells no number of its own has none. */
export const settledTo = (
  target: CableId,
  post: string,
  { number, year }: Pick<CableHeading, 'number' | 'year'>,
): SettledCable => ({ target, post, number: number ?? '', year: year ?? 0 })

/** What a citation by DTG asks for: the sender and the minute, in seconds since 1970; null of any other citation. */
export function dtgOf(citation: Citation): { readonly sender: string; readonly minute: number } | null {
  if (citation.target !== null || citation.reason !== 'dtg' || citation.sender === undefined) return null
  const time = timeOf(citation.dtg)
  return time === UNDATED ? null : { sender: citation.sender, minute: time - (time % 60) }
}

/** Key of a sender and minute in the table of settled citations. */
export const dtgKey = (sender: string, minute: number): string => `${sender} ${minute}`

const NONE_SETTLED: ReadonlyMap<string, SettledCable> = new Map()

/** A citation by DTG that was settled reads as one that means its cable. */
function settle(citation: Citation, settled: ReadonlyMap<string, SettledCable>): Citation {
  const dtg = settled.size > 0 ? dtgOf(citation) : null
  const answer = dtg && settled.get(dtgKey(dtg.sender, dtg.minute))
  if (!answer || citation.target !== null) return citation
  const { reason, sender, dtg: _, target, ...words } = citation
  return { ...words, kind: 'cable', ...answer }
}

/**
 * What the documents under one id say, whatever order they came in. The first (`orderDocuments`) gives the cable's own properties;
 * addressees (`plainAddressee`), TAGS, citations and persons are those of all. `settled` (by `dtgKey`): what citations by DTG were settled to.
 */
export function mergeDocuments(
  id: CableId,
  unordered: readonly DocumentFacts[],
  settled: ReadonlyMap<string, SettledCable> = NONE_SETTLED,
): CableRecord {
  const documents = orderDocuments(unordered)
  const [first] = documents
  const citations = citationsIn(documents, settled)
  const persons = personsIn(documents)
  const cites = citedCables(id, citations, false)
  const surely = new Set(cites.map(({ target }) => target))
  return {
    id,
    documents: documents.map(({ key, documentNumber, source, format, collection, uncertain = false }) => ({
      key,
      documentNumber,
      source,
      format,
      collection,
      uncertain,
    })),
    from: first?.from ?? null,
    number: first?.number ?? null,
    year: first?.year ?? null,
    date: first?.date ?? null,
    subject: first?.subject ?? null,
    classification: first?.classification ?? null,
    collection: first?.collection ?? null,
    uncertain: documents.length > 0 && documents.every(({ uncertain }) => uncertain),
    to: distinct(documents.flatMap(({ to }) => to.map(plainAddressee))),
    info: distinct(documents.flatMap(({ info }) => info.map(plainAddressee))),
    tags: distinct(documents.flatMap(({ tags }) => tags)),
    citations,
    cites,
    mayCite: citedCables(id, citations, true).filter(({ target }) => !surely.has(target)),
    persons: persons.filter(({ possible }) => !possible),
    possible: persons.filter(({ possible }) => possible),
  }
}

/** What of a document tells which cables it cites. */
export type CitingDocument = Pick<DocumentFacts, 'key' | 'length' | 'citations'>

/** The citations of ordered documents, one after the other; those of the first name no document. */
const citationsIn = (
  documents: readonly CitingDocument[],
  settled: ReadonlyMap<string, SettledCable>,
): readonly Citation[] =>
  documents.flatMap((document, at) =>
    document.citations
      .map((citation) => settle(citation, settled))
      .map((citation) => (at === 0 ? citation : { ...citation, document: document.key })),
  )

/** The `cites` of `mergeDocuments` alone. */
export const citesOfDocuments = (
  id: CableId,
  unordered: readonly CitingDocument[],
  settled: ReadonlyMap<string, SettledCable> = NONE_SETTLED,
): readonly CitedCable[] => citedCables(id, citationsIn(orderDocuments(unordered), settled), false)

export const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

const citedCables = (id: CableId, citations: readonly Citation[], possible: boolean): readonly CitedCable[] =>
  [...citationsOfCables(id, citations, possible)].map(([target, all]) => citedBy(target, all)).sort(byTarget)

/** What citations of one cable say of it together. */
function citedBy(target: CableId, citations: readonly ResolvedCitation[]): CitedCable {
  const { post, number, year } = namedBy(target, citations)
  const confidence = citations.reduce((most, citation) => Math.max(most, citation.confidence), 0)
  return { target, post, number, year, confidence, occurrences: citations.map(occurrenceOf) }
}

/** The words of a citation as a CITES edge carries them. */
function occurrenceOf(citation: Citation): CitationOccurrence {
  const { raw, start, end, where, rule, confidence, letter, note, document } = citation
  return {
    raw,
    start,
    end,
    where,
    rule,
    confidence,
    ...(letter === undefined ? {} : { letter }),
    ...(note === undefined ? {} : { note }),
    ...(document === undefined ? {} : { document }),
  }
}

/** What of a document tells whom it names. */
export type NamingDocument = Pick<DocumentFacts, 'key' | 'length' | 'persons'>

/** One entry a name of ordered documents, in their order; the words of the first name no document. */
const personsIn = (
  documents: readonly NamingDocument[],
  isAsked: (name: string) => boolean = () => true,
): readonly CableMention[] =>
  mergePersons(
    documents.flatMap(({ key, persons }, at) =>
      persons.filter(({ name }) => isAsked(name)).map((person) => mentionOf(person, at === 0 ? undefined : key)),
    ),
  )

/** What ordered documents say together of the person whom these names stand for in the cable, as its `persons` do; null for nothing. */
export function mentionNamed(documents: readonly NamingDocument[], isAsked: (name: string) => boolean) {
  const [first, ...others] = personsIn(documents, isAsked).filter(({ possible }) => !possible)
  return first ? others.reduce((known, mention) => joinMentions(known, mention), first) : null
}

function mentionOf({ signature, ...person }: PersonFacts, document: string | undefined): CableMention {
  const words = signature ? [...person.mentions, signature] : person.mentions
  return { ...person, mentions: document === undefined ? words : words.map((word) => ({ ...word, document })) }
}

/** What several mentions of one person in one cable say together; the first gives the name. */
export function joinMentions<T extends Joinable>(first: T, ...others: readonly T[]): T {
  const all = [first, ...others]
  const roles = PERSON_ROLES.filter((role) => all.some((each) => rolesOf(each).includes(role)))
  // Who is sure in one of them is sure.
  const { possible, ...sure } = first
  return {
    ...(all.every((each) => each.possible) ? first : (sure as T)),
    titles: distinct(all.flatMap(({ titles }) => titles)),
    ...(all.some(({ aliases }) => aliases) ? { aliases: distinct(all.flatMap(({ aliases = [] }) => aliases)) } : {}),
    role: roles[0] ?? first.role,
    roles,
    confidence: Math.max(...all.map(({ confidence }) => confidence)),
    evidence: distinct(all.flatMap(({ evidence }) => evidence)),
    mentions: all.flatMap(({ mentions }) => mentions),
  }
}

/** The roles of a mention; a database that an older version filled has one for each. */
export const rolesOf = ({
  role,
  roles,
}: {
  readonly role: PersonRole
  readonly roles?: readonly PersonRole[]
}): readonly PersonRole[] => roles ?? [role]

/** What an answer tells of a mention, its key aside. */
export const saidOf = (mention: CableMention): PossiblePerson => {
  const { name, role, titles, confidence, evidence, mentions } = mention
  return { name, role, roles: rolesOf(mention), titles, confidence, evidence, mentions }
}

interface Joinable {
  readonly titles: readonly string[]
  readonly aliases?: readonly string[]
  readonly role: PersonRole
  readonly roles: readonly PersonRole[]
  readonly possible?: true
  readonly confidence: number
  readonly evidence: readonly string[]
  readonly mentions: readonly Occurrence[]
}

/** One entry a name, in their order. */
export function mergePersons<T extends Joinable & Pick<PersonFacts, 'name'>>(persons: readonly T[]): readonly T[] {
  const byName = new Map<string, T>()
  for (const person of persons) {
    const known = byName.get(person.name)
    byName.set(person.name, known ? joinMentions(known, person) : person)
  }
  return [...byName.values()]
}
