import type { Subgraph } from '@reftel/api/types'
import { postsOf, tagsOf } from '../../graph/filters.ts'
import { isCable, isCites, isDrawnPossible, placeOf } from '../../graph/subgraph.ts'
import { count } from '../../parts/words.ts'
import type { GraphRoute, PlaceFilter } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'

const PLACE_WORDS: Readonly<Record<Exclude<PlaceFilter, 'any'>, string>> = {
  ref: 'reference line',
  text: 'only in the text',
  attributes: 'only in the attributes',
}

/** Steps of confidence, in percent, that citations may be held to. */
const SURE = [70, 90] as const

/** Chips that narrow the drawing; each is there only where it tells something apart, and says how many it stands for. */
export function GraphFilters({ route, whole }: { readonly route: GraphRoute; readonly whole: Subgraph }) {
  const change = useChange(route)
  const cables = whole.nodes.filter(isCable)
  const edges = whole.edges.filter(isCites)
  const held = cables.filter((node) => node.held).length
  const posts = postsOf(whole)
  const tags = tagsOf(whole)
  const places = (['ref', 'text', 'attributes'] as const)
    .map((id) => ({ id, number: edges.filter((edge) => placeOf(edge) === id).length }))
    .filter(({ number }) => number > 0)
  const sure = SURE.map((least) => ({ least, number: edges.filter((edge) => edge.confidence * 100 >= least).length }))
  const chips: readonly { id: string; label: string; number: number; on: boolean; set: Partial<GraphRoute> }[] = [
    ...(held > 0 && held < cables.length
      ? [
          {
            id: 'held',
            label: 'held',
            number: held,
            on: route.holding === 'held',
            set: { holding: toggled(route.holding, 'held', 'all') },
          },
          {
            id: 'stubs',
            label: 'not held',
            number: cables.length - held,
            on: route.holding === 'stubs',
            set: { holding: toggled(route.holding, 'stubs', 'all') },
          },
        ]
      : []),
    ...(places.length > 1
      ? places.map(({ id, number }) => ({
          id,
          label: PLACE_WORDS[id],
          number,
          on: route.place === id,
          set: { place: toggled(route.place, id, 'any') },
        }))
      : []),
    ...sure
      .filter(({ number, least }) => (number > 0 && number < edges.length) || route.sure === least)
      .map(({ least, number }) => ({
        id: `sure-${least}`,
        label: `${least} % sure`,
        number,
        on: route.sure === least,
        set: { sure: route.sure === least ? 0 : least },
      })),
  ]
  return (
    <div className="chips" role="toolbar" aria-label="Narrow the drawing">
      <span className="quiet">With</span>
      <Possible route={route} whole={whole} />
      {(chips.length > 0 || posts.length > 1) && <span className="quiet">Only</span>}
      {chips.map(({ id, label, number, on, set }) => (
        <button key={id} type="button" className="chip" aria-pressed={on} onClick={() => change(set)}>
          {label} <span className="count">{count(number)}</span>
        </button>
      ))}
      {posts.length > 1 && (
        <Among
          label="Post"
          all={`any of ${posts.length} posts`}
          values={posts.map(({ post, cables }) => ({ value: post, cables }))}
          chosen={route.post}
          onChoose={(post) => change({ post })}
        />
      )}
      {tags.length > 1 && (
        <Among
          label="TAGS"
          all={`any of ${tags.length} TAGS`}
          values={tags.map(({ tag, cables }) => ({ value: tag, cables }))}
          chosen={route.tag}
          onChoose={(tag) => change({ tag })}
        />
      )}
    </div>
  )
}

/** Brings in what is merely possible. How much of it there is, is known once it is there. */
function Possible({ route, whole }: { readonly route: GraphRoute; readonly whole: Subgraph }) {
  const change = useChange(route)
  const number = whole.edges.filter(isDrawnPossible).length
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={route.possible}
      title="Citations and persons that by measure are too often wrong"
      onClick={() => change({ possible: !route.possible })}
    >
      possible {route.possible && <span className="count">{count(number)}</span>}
    </button>
  )
}

/** One of many values, each with its number of cables, or all. */
function Among(props: {
  readonly label: string
  readonly all: string
  readonly values: readonly { readonly value: string; readonly cables: number }[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
}) {
  const { label, all, values, chosen, onChoose } = props
  return (
    <select className="chip" aria-label={label} value={chosen} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{all}</option>
      {values.map(({ value, cables }) => (
        <option key={value} value={value}>
          {value} ({count(cables)})
        </option>
      ))}
    </select>
  )
}

const toggled = <T extends string>(now: T, chosen: T, otherwise: T): T => (now === chosen ? otherwise : chosen)
