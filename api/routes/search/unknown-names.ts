import type { CableConditions, GraphStore, Where } from '@reftel/cypher'
import { gazetteer, leavesOf } from '@reftel/cypher'
import type { Hint } from '../../schemas/hint.ts'
import { TYPED_FIELDS } from './tokens.ts'

/** Conditions whose value is a node of the graph, with what that is called. */
const NODES: Readonly<Record<string, readonly [prefix: string, called: string]>> = {
  post: ['post:', 'post'],
  to: ['post:', 'addressee'],
  tag: ['tag:', 'TAGS'],
  person: ['person:', 'person'],
  cites: ['', 'cable'],
  citedBy: ['', 'cable'],
}

/** `year:1978`: what looks like a condition and is read as words. */
const LIKE_FIELD = /(?<=^|[\s(-])(?<name>[a-z]{2,14}):(?=[^\s:/])/gi

/**
 * Why a search found nothing, where a condition of it names what the graph has not, or `q` has what only looks like a condition; null
 * where neither is so. `typed`: what was typed in the search, its conditions among it.
 */
export async function unknownNames(store: GraphStore, query: CableConditions, typed: string): Promise<Hint | null> {
  const { q = '' } = query
  const fields = [...q.matchAll(LIKE_FIELD)].map(({ groups: { name = '' } = {} }) => name.toLowerCase())
  const words = fields.map((name) => `${name}: is no condition and was read as a word; there are ${CONDITIONS}`)
  const absent = await absentOf(store, query)
  const texts = [
    ...absent.map((name) => `the graph has no ${name}`),
    ...(absent.length > 0 ? namesOfTwoWords(typed) : []),
    ...new Set(words),
  ]
  return texts.length === 0 ? null : { text: texts.join('; '), cables: { total: 0, items: [] } }
}

/** `from:LA PAZ`: a condition takes one word, unless quotes hold it together with the next. */
const NEXT_WORD = /(?<=^|[\s(-])(?<field>from|to):(?<first>[^\s"():]+)\s+(?<second>[^\s"():]+)/gi

const namesOfTwoWords = (q: string): readonly string[] =>
  [...q.matchAll(NEXT_WORD)].flatMap(({ groups: { field = '', first = '', second = '' } = {} }) => {
    const name = `${first} ${second}`.toUpperCase()
    return gazetteer.find(name, null) === null ? [] : [`a name of two words stands in quotes: ${field}:"${name}"`]
  })

const CONDITIONS = TYPED_FIELDS.map((name) => `${name}:`).join(', ')

async function absentOf(
  store: GraphStore,
  { post, to, tag, person, where }: CableConditions,
): Promise<readonly string[]> {
  const leaves: readonly Where[] = where === undefined ? [] : leavesOf(where)
  const given = [
    ...Object.entries({ post, to, tag, person }).flatMap(([is, value]) => (value === undefined ? [] : [{ is, value }])),
    ...leaves.flatMap((leaf) => ('value' in leaf ? [{ is: leaf.is as string, value: leaf.value }] : [])),
  ].flatMap(({ is, value }) => {
    const [prefix, called] = NODES[is] ?? []
    return prefix === undefined ? [] : [{ id: `${prefix}${value}`, name: `${called} ${value}` }]
  })
  if (given.length === 0) return []
  const there = new Set<string>((await store.nodes(given.map(({ id }) => id))).map(({ id }) => id))
  return [...new Set(given.filter(({ id }) => !there.has(id)).map(({ name }) => name))]
}
