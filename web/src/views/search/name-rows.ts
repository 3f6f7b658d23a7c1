import type { FoundPerson, NameMatch, PostSummary, TagSummary } from '@reftel/api/types'
import { matchWords } from '../../client/find.ts'
import { csvText } from '../../graph/csv.ts'
import { groupBy } from '../../graph/group-by.ts'
import { countryWords, officeOf, otherForms, tagKindWords } from '../../parts/words.ts'
import { graph, type NameOrder, type NamesRoute, person, type Route, search, traffic } from '../../state/route.ts'

/** A line of a page of names. */
export interface NameRow {
  readonly id: string
  readonly name: string
  readonly to: Route
  /** What is told of it beside its numbers. */
  readonly words: string
  /** What it is grouped under; empty where that is not known. */
  readonly group: string
  /** As the columns of its page. */
  readonly numbers: readonly number[]
  readonly more: { readonly label: string; readonly to: Route } | null
}

/** What a page of names has: its numbers, in what orders, and under what it groups; null where the service gives one order alone. */
export interface NamesKind {
  /** What one of them is called, and many. */
  readonly called: readonly [one: string, many: string]
  readonly columns: readonly string[]
  readonly orders: readonly NameOrder[]
  readonly groupedBy: string | null
}

export const NAMES_KINDS: Readonly<Record<NamesRoute['view'], NamesKind>> = {
  persons: { called: ['person', 'persons'], columns: ['cables', 'possible'], orders: ['most'], groupedBy: null },
  posts: {
    called: ['post', 'posts'],
    columns: ['sent', 'received'],
    orders: ['most', 'sent', 'received', 'name'],
    groupedBy: 'by country',
  },
  tags: { called: ['of the TAGS', 'TAGS'], columns: ['cables'], orders: ['most', 'name'], groupedBy: 'by kind' },
}

const join = (...words: readonly (string | null | undefined)[]) => words.filter(Boolean).join(' · ')

/** Most other forms of a name that a line has room for. */
const FORMS = 3

/** How near a name is to what was asked for; null where nothing was. */
interface Near {
  readonly match: NameMatch | null
}

export function personRow({ key, name, titles, cables, possible, variants }: FoundPerson): NameRow {
  const forms = otherForms(name, variants).slice(0, FORMS)
  const words = join(officeOf(titles), forms.length > 0 ? `also ${forms.join(', ')}` : '')
  return { id: key, name, to: person(key), words, group: '', numbers: [cables, possible], more: null }
}

export function postRow({ name, country, sent, received, match }: PostSummary & Near): NameRow {
  return {
    id: name,
    name,
    to: search({ post: name }),
    words: matchWords(match, country),
    group: countryWords(country),
    numbers: [sent, received],
    more: { label: 'traffic', to: traffic({ post: name }) },
  }
}

export function tagRow({ code, meaning, tagKind, cables, match }: TagSummary & Near): NameRow {
  return {
    id: code,
    name: code,
    to: search({ tag: code }),
    words: join(matchWords(match), meaning),
    group: tagKindWords(tagKind),
    numbers: [cables],
    more: { label: 'graph', to: graph(`tag:${code}`) },
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)

const WEIGHTS: Readonly<Record<Exclude<NameOrder, 'name'>, (row: NameRow) => number>> = {
  most: ({ numbers }) => sum(numbers),
  sent: ({ numbers }) => numbers[0] ?? 0,
  received: ({ numbers }) => numbers[1] ?? 0,
}

/** Rows in that order; equal ones by name. */
export function rowsInOrder(rows: readonly NameRow[], order: NameOrder): readonly NameRow[] {
  const byName = (a: NameRow, b: NameRow) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  if (order === 'name') return rows.toSorted(byName)
  const weight = WEIGHTS[order]
  return rows.toSorted((a, b) => weight(b) - weight(a) || byName(a, b))
}

/** A stretch of rows under one head; one without a head where nothing is grouped. */
export interface Section {
  readonly title: string
  readonly rows: readonly NameRow[]
}

/** Head of what has no group: below all others. */
const UNKNOWN = 'not known'

/** All that is told of a row beside its numbers; what stands in the head of its group is not told again. */
export const aboutWords = ({ words, group }: NameRow, grouped: boolean): string => join(words, grouped ? '' : group)

/** The rows under the heads of their groups, the largest first. */
export function sectionsOf(rows: readonly NameRow[], grouped: boolean): readonly Section[] {
  if (!grouped) return [{ title: '', rows }]
  const groups = [...groupBy(rows, ({ group }) => group || UNKNOWN)].map(([title, of]) => ({ title, rows: of }))
  const cables = ({ title, rows: of }: Section) => (title === UNKNOWN ? -1 : sum(of.flatMap(({ numbers }) => numbers)))
  return groups.toSorted((a, b) => cables(b) - cables(a))
}

/** Rows as CSV, in the order in which they are shown. */
export const namesCsv = (view: NamesRoute['view'], sections: readonly Section[]): string =>
  csvText([
    ['id', 'name', 'about', ...NAMES_KINDS[view].columns],
    ...sections.flatMap(({ rows }) => rows.map((row) => [row.id, row.name, aboutWords(row, false), ...row.numbers])),
  ])
