import { secrecy } from '../parts/words.ts'
import type { ColourBy } from '../state/route.ts'
import { groupBy } from './group-by.ts'
import { HUES, type Hue, PLAIN_HUE } from './palette.ts'
import { type Drawn, type DrawnNode, isCable, kindOfId, postOf } from './subgraph.ts'

/** Colours of a graph: of each node, and what each stands for, in the order of a legend. */
export interface Colours {
  readonly of: (node: DrawnNode) => Hue
  readonly legend: readonly { readonly id: string; readonly hue: Hue }[]
  /** How many more there are than colours: these are plain. */
  readonly more: number
}

/** What a node is coloured by; null where it has none. */
type Key = (node: DrawnNode) => string | null

/** What colours can stand for, one row each; `shown`: whether the graph tells it. */
export const COLOURINGS: readonly {
  readonly id: ColourBy
  readonly label: string
  /** What are more than there are colours. */
  readonly many: string
  /** Why a cable may have none. */
  readonly none: string
  readonly shown: (subgraph: Drawn) => boolean
  readonly colours: (subgraph: Drawn) => Colours
}[] = [
  { id: 'post', label: 'post', many: 'posts', none: 'post not known', shown: () => true, colours: byPost },
  {
    id: 'year',
    label: 'year',
    many: 'years',
    none: 'year not known',
    shown: ({ nodes }) => yearsOf(nodes).length > 1,
    colours: byYear,
  },
  {
    id: 'marking',
    label: 'marking',
    many: 'markings',
    none: 'no marking known',
    shown: ({ nodes }) => nodes.some((node) => markingOf(node) !== null),
    colours: byMarking,
  },
  {
    id: 'tag',
    label: 'TAGS',
    many: 'TAGS',
    none: 'TAGS not drawn',
    shown: ({ edges }) => edges.some(({ kind }) => kind === 'TAGGED'),
    colours: byTag,
  },
]

/** The colours of a graph by what was chosen; by post where the graph does not tell it. */
export function coloursOf(subgraph: Drawn, by: ColourBy): Colours {
  const row = COLOURINGS.find(({ id, shown }) => id === by && shown(subgraph))
  return row ? row.colours(subgraph) : byPost(subgraph)
}

/** The colours of these keys, the first the first; what comes after the last colour is plain. */
function inOrder(keys: readonly string[], key: Key, hues: readonly Hue[] = HUES): Colours {
  const given = new Map(keys.map((id, n) => [id, hues[n] ?? PLAIN_HUE]))
  return {
    of: (node) => {
      const own = key(node)
      return (own === null ? null : given.get(own)) ?? PLAIN_HUE
    },
    legend: [...given].filter(([, hue]) => hue !== PLAIN_HUE).map(([id, hue]) => ({ id, hue })),
    more: Math.max(0, keys.length - hues.length),
  }
}

/** What nodes are coloured by, in the order in which it first comes. */
const keysOf = ({ nodes }: Drawn, key: Key): readonly string[] => [
  ...new Set(nodes.map(key).filter((own) => own !== null)),
]

/** In the order in which posts first come, so that a graph that grows keeps the colours it has. */
function byPost(subgraph: Drawn): Colours {
  return inOrder(keysOf(subgraph, postOf), postOf)
}

const yearOf = (node: DrawnNode): number | null =>
  isCable(node) ? node.year : node.kind === 'Group' ? new Date(node.time).getUTCFullYear() : null

const yearsOf = (nodes: readonly DrawnNode[]): readonly number[] =>
  [...new Set(nodes.map(yearOf).filter((year) => year !== null))].toSorted((a, b) => a - b)

/** Colours in the order of the rainbow, so that near years look alike. */
const RAINBOW = ['ochre', 'brick', 'ribbon', 'rose', 'plum', 'indigo', 'carbon', 'lagoon', 'pine', 'moss'].flatMap(
  (id) => HUES.find((hue) => hue.id === id) ?? [],
)

/** A colour for each year, for as many years as there are colours; for more of them one for every few. */
function byYear(subgraph: Drawn): Colours {
  const all = yearsOf(subgraph.nodes)
  const [first = 0, last = 0] = [all[0], all.at(-1)]
  const span = Math.ceil((last - first + 1) / RAINBOW.length)
  const key: Key = (node) => {
    const year = yearOf(node)
    if (year === null) return null
    const from = first + Math.floor((year - first) / span) * span
    return span === 1 ? String(year) : `${from} to ${Math.min(last, from + span - 1)}`
  }
  return inOrder(keysOf(subgraph, key).toSorted(), key, RAINBOW)
}

/** Markings from the least to the most secret, each with its colour. */
const MARKINGS = [
  { rank: 'open', words: 'unclassified', hue: 'pine' },
  { rank: 'limited', words: 'limited official use', hue: 'ochre' },
  { rank: 'confidential', words: 'confidential', hue: 'ribbon' },
  { rank: 'secret', words: 'secret', hue: 'plum' },
] as const

function markingOf(node: DrawnNode): string | null {
  if (!isCable(node) || !node.classification) return null
  const rank = secrecy(node.classification)
  return MARKINGS.find((marking) => marking.rank === rank)?.words ?? null
}

function byMarking(subgraph: Drawn): Colours {
  const there = new Set(subgraph.nodes.map(markingOf))
  const shown = MARKINGS.filter(({ words }) => there.has(words))
  const hues = shown.flatMap(({ hue }) => HUES.find(({ id }) => id === hue) ?? [])
  return inOrder(
    shown.map(({ words }) => words),
    markingOf,
    hues,
  )
}

/** A cable under several of the TAGS wears the colour of the one that most cables of the graph are under. */
function byTag(subgraph: Drawn): Colours {
  const tagged = subgraph.edges.filter(({ kind }) => kind === 'TAGGED')
  const ranked = [...groupBy(tagged, ({ target }) => target)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  )
  const codeOf = (id: string) => kindOfId(id).key
  const first = new Map<string, string>()
  for (const [tag, under] of ranked) for (const { source: id } of under) if (!first.has(id)) first.set(id, codeOf(tag))
  const key: Key = (node) => (node.kind === 'Tag' ? node.code : (first.get(node.id) ?? null))
  return inOrder(
    ranked.map(([tag]) => codeOf(tag)),
    key,
  )
}
