import { COLOURINGS, coloursOf } from '../../graph/colours.ts'
import { PLAIN_HUE } from '../../graph/palette.ts'
import { type Drawn, isCable, isCites, isDrawnPossible, placeOf } from '../../graph/subgraph.ts'
import { useTheme } from '../../graph/use-theme.ts'
import { count } from '../../parts/words.ts'
import type { ColourBy } from '../../state/route.ts'

/** Signs of the drawing, shown when it has something they stand for. */
const SIGNS: readonly {
  readonly id: string
  readonly label: string
  readonly shown: (subgraph: Drawn) => boolean
}[] = [
  { id: 'held', label: 'held cable', shown: ({ nodes }) => nodes.some((n) => n.kind === 'Cable' && n.held) },
  { id: 'stub', label: 'cited, not held', shown: ({ nodes }) => nodes.some((n) => n.kind === 'Cable' && !n.held) },
  { id: 'group', label: 'group of cables', shown: ({ nodes }) => nodes.some((n) => n.kind === 'Group') },
  { id: 'person', label: 'person', shown: ({ nodes }) => nodes.some((n) => n.kind === 'Person') },
  { id: 'post', label: 'post', shown: ({ nodes }) => nodes.some((n) => n.kind === 'Post') },
  { id: 'tag', label: 'TAGS', shown: ({ nodes }) => nodes.some((n) => n.kind === 'Tag') },
  { id: 'ref', label: 'reference line', shown: ({ edges }) => edges.some((e) => isCites(e) && placeOf(e) === 'ref') },
  {
    id: 'text',
    label: 'only in the text',
    shown: ({ edges }) => edges.some((e) => isCites(e) && placeOf(e) === 'text'),
  },
  {
    id: 'attributes',
    label: "only in the archive's attributes",
    shown: ({ edges }) => edges.some((e) => isCites(e) && placeOf(e) === 'attributes'),
  },
  { id: 'possible', label: 'merely possible', shown: ({ edges }) => edges.some(isDrawnPossible) },
]

/** What shapes, lines and colours mean in this graph. */
export function GraphLegend({ subgraph, colour }: { readonly subgraph: Drawn; readonly colour: ColourBy }) {
  const theme = useTheme()
  const { of, legend, more } = coloursOf(subgraph, colour)
  const meaning = COLOURINGS.find(({ id }) => id === colour)
  const bare = more === 0 && subgraph.nodes.some((node) => isCable(node) && of(node) === PLAIN_HUE)
  return (
    <ul className="legend" aria-label="Legend">
      {SIGNS.filter(({ shown }) => shown(subgraph)).map(({ id, label }) => (
        <li key={id}>
          <span className={`sign ${id}`} aria-hidden="true" />
          {label}
        </li>
      ))}
      {legend.map(({ id, hue }) => (
        <li key={`colour ${id}`} className="legend-post">
          <span
            className="swatch"
            aria-hidden="true"
            style={{ background: hue[theme].fill, borderColor: hue[theme].line }}
          />
          {id}
        </li>
      ))}
      {more > 0 && (
        <li className="quiet">
          {count(more)} more {meaning?.many} in grey
        </li>
      )}
      {bare && <li className="quiet">grey: {meaning?.none}</li>}
    </ul>
  )
}
