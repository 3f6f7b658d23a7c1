import { huesByPost, PLAIN } from '../graph/palette.ts'
import { type Drawn, isCites, isPossible, placeOf } from '../graph/subgraph.ts'
import { useTheme } from '../graph/use-theme.ts'

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
  { id: 'possible', label: 'merely possible', shown: ({ edges }) => edges.some(isPossible) },
]

/** What shapes, lines and colours mean in this graph. */
export function GraphLegend({ subgraph }: { readonly subgraph: Drawn }) {
  const theme = useTheme()
  const hues = [...huesByPost(subgraph)]
  const coloured = hues.filter(([, hue]) => hue !== PLAIN)
  return (
    <ul className="legend" aria-label="Legend">
      {SIGNS.filter(({ shown }) => shown(subgraph)).map(({ id, label }) => (
        <li key={id}>
          <span className={`sign ${id}`} aria-hidden="true" />
          {label}
        </li>
      ))}
      {coloured.map(([post, hue]) => (
        <li key={post} className="legend-post">
          <span
            className="swatch"
            aria-hidden="true"
            style={{ background: hue[theme].fill, borderColor: hue[theme].line }}
          />
          {post}
        </li>
      ))}
      {coloured.length < hues.length && <li className="quiet">{hues.length - coloured.length} more posts in grey</li>}
    </ul>
  )
}
