import neo4j, { type Integer } from 'neo4j-driver'
import type { PlacedName } from '../content.ts'
import type { GraphEdge, MentionLink } from '../model/answers.ts'
import type { CableId } from '../model/cable-id.ts'
import { parseCableId } from '../model/cable-id.ts'
import { type CableMention, type CableRecord, type CitedCable, joinMentions } from '../model/documents.ts'
import { mentionsEdge } from '../model/graph.ts'
import { byKey } from '../model/order.ts'
import { postNamed } from '../model/posts.ts'
import { serialOf } from '../model/serial.ts'
import { surestLink } from '../model/surest-link.ts'
import { tagNamed } from '../model/tags.ts'
import { nameWords } from '../persons/person-names.ts'
import type { LinkedPerson } from '../store.ts'
import { allFound } from '../text/all-found.ts'
import { readJson } from '../text/stored.ts'
import { timeOf, UNDATED } from '../text/time.ts'

/** What a property may hold. A plain number is a float, an `Integer` an integer. */
export type Properties = Readonly<
  Record<string, string | number | boolean | Integer | readonly string[] | readonly Integer[] | null>
>

/** An edge of a cable: to the node with the key `end`. */
export interface EdgeRow {
  readonly cable: CableId
  readonly end: string
  readonly properties: Properties
}

const whole = (value: number | null): Integer | null => (value === null ? null : neo4j.int(value))

/** The properties of a held cable's node. What has no target stands there too, for a reader of the graph itself. */
export function cableProperties(record: CableRecord): Properties {
  const { id, from, number, year, date, subject, classification, documents, citations } = record
  const { collection, uncertain } = record
  const numbers = allFound(documents, ({ documentNumber }) => documentNumber)
  const open = citations.flatMap((found) => (found.target === null ? `${found.raw} (${found.reason})` : []))
  return {
    id,
    held: true,
    post: from,
    number,
    year: whole(year),
    date,
    time: neo4j.int(timeOf(date)),
    serial: timeOf(date) === UNDATED ? null : whole(serialOf(number)),
    subject,
    classification,
    collection,
    uncertain,
    documentNumbers: [...new Set(numbers)],
    unresolved: open,
  }
}

/** The properties of a cable that is only cited: what its id says, and the post as the citing cable names it. */
export function stubProperties(id: string, post: string | null): Properties {
  const parts = parseCableId(id)
  return {
    id,
    held: false,
    post,
    number: parts?.number.replace(/^0+(?=\d)/, '') ?? null,
    year: whole(parts?.year ?? null),
    time: neo4j.int(timeOf(null)),
  }
}

export function postProperties(name: string): Properties {
  const { code, postKind, country, latitude, longitude } = postNamed(name)
  return { name, code, kind: postKind, country, latitude, longitude }
}

export function tagProperties(code: string): Properties {
  const { tagKind, meaning } = tagNamed(code)
  return { code, kind: tagKind, meaning }
}

/** `raw` and `where` are for a reader of the graph; `occurrences` has all of it, as JSON. */
export function citesRow(cable: CableId, cited: CitedCable): EdgeRow {
  const { target, post, confidence, occurrences } = cited
  return {
    cable,
    end: target,
    properties: {
      post,
      confidence,
      raw: occurrences.map(({ raw }) => raw),
      where: occurrences.map(({ where }) => where),
      occurrences: JSON.stringify(occurrences),
    },
  }
}

/** A person of one cable under one name, as an edge keeps it: `at` is its place among the cable's persons. */
export interface KeptMention extends CableMention {
  readonly at: number
  /** Why it was linked to its person. */
  readonly link?: MentionLink
}

/** What one name of a cable means: `key` of the person. */
export interface PlacedMention {
  readonly cable: CableId
  readonly key: string
  readonly mention: KeptMention
}

/** An edge to a person. `weak`: one that is linked so weakly that it is possible only. */
export interface MentionRow extends EdgeRow {
  readonly weak: boolean
}

/** One edge for each cable and person. */
export function mentionRows(placed: readonly PlacedMention[]): readonly MentionRow[] {
  const byEdge = new Map<string, PlacedMention[]>()
  for (const one of placed) {
    const edge = `${one.cable}\n${one.key}`
    const others = byEdge.get(edge)
    if (others) others.push(one)
    else byEdge.set(edge, [one])
  }
  return [...byEdge.values()].flatMap((all) => {
    const [first] = all
    return first
      ? [
          mentionsRow(
            first.cable,
            first.key,
            all.map(({ mention }) => mention),
          ),
        ]
      : []
  })
}

function mentionsRow(cable: CableId, key: string, unordered: readonly KeptMention[]): MentionRow {
  const mentions = unordered.toSorted((a, b) => a.at - b.at)
  const [first, ...others] = mentions
  if (!first) throw new TypeError(`${cable} mentions ${key} under no name`)
  const { role, roles, confidence, titles, mentions: occurrences } = joinMentions(first, ...others)
  const link = surestLink(mentions.map((mention) => mention.link))
  return {
    cable,
    end: key,
    weak: link?.possible ?? false,
    properties: {
      role,
      roles,
      confidence,
      titles,
      names: mentions.map(({ name }) => name),
      surnames: mentions.map(({ surname }) => surname),
      raw: occurrences.map(({ raw }) => raw),
      mentions: JSON.stringify(mentions),
      sure: link?.sure ?? null,
      why: link?.why ?? null,
    },
  }
}

/** The mentions that an edge keeps. */
export const readMentions = (json: string): readonly KeptMention[] => readJson(json)

/** What all the names of one person in one cable say together, and the surest of their links. */
export function joinedMentions(json: string): KeptMention {
  const [first, ...others] = readMentions(json)
  if (!first) throw new TypeError('an edge MENTIONS without a mention')
  const link = surestLink([first, ...others].map((mention) => mention.link))
  return { ...joinMentions(first, ...others), ...(link ? { link } : {}) }
}

/** The MENTIONS edge that keeps these mentions. */
export function linkedEdge(cable: CableId, key: string, mentions: string): GraphEdge {
  const mention = joinedMentions(mentions)
  return mentionsEdge(cable, key, mention, mention.link?.possible ?? false)
}

/** An edge that names a person, as `persons-of` gives it. */
export interface NamingEdge {
  readonly cable: CableId
  readonly person: string
  /** The person's name. */
  readonly called: string
  readonly mentions: string
}

/** Each name on an edge with the person it stands for, and why. */
export const namesOn = ({
  person: key,
  mentions,
}: Pick<NamingEdge, 'person' | 'mentions'>): readonly (readonly [name: string, PlacedName])[] =>
  readMentions(mentions).map(({ name, link }) => [name, { key, link: link ?? null }])

/** The properties of a person until linking says more. */
export const provisionalPerson = (key: string, { name, surname, block, titles }: CableMention): Properties => ({
  key,
  name,
  surname,
  block,
  titles: titles.toSorted(),
  variants: [],
  evidence: '[]',
  words: searchedWords([name]),
})

/** A list as a property: a node has none rather than an empty one, as the bulk import leaves it. */
export const textsOrNone = (texts: readonly string[]): readonly string[] | null => (texts.length > 0 ? texts : null)

/** The properties of a person that linking told of. `formerKeys`: those that lead to the person. */
export const linkedPerson = (
  block: string,
  person: Omit<LinkedPerson, 'mentions'>,
  formerKeys: readonly string[],
): Properties => ({
  key: person.key,
  name: person.name,
  surname: person.surname,
  block,
  titles: person.titles,
  variants: person.variants,
  evidence: JSON.stringify(person.evidence),
  formerKeys: textsOrNone(formerKeys),
  words: searchedWords([person.name, ...person.variants]),
})

/** The words that a person is found by, as they follow from the names. */
export const personWordsOf = ({ name, variants }: Properties): Properties => ({
  words: searchedWords([String(name ?? ''), ...((variants ?? []) as readonly string[])]),
})

/** In lower case: in upper case OR would be an operator of the full-text index. */
const searchedWords = (names: readonly string[]): string =>
  [...new Set(names.flatMap(nameWords))].join(' ').toLowerCase()

/** Properties as one text, whatever order they came in; null is none. */
export const propertiesInOrder = (properties: Properties): string =>
  JSON.stringify(
    Object.entries(properties)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, neo4j.isInt(value) ? value.toNumber() : value] as const)
      .sort(byKey),
  )
