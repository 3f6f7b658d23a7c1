import type { Lineage } from '@reftel/api/types'
import { Choice } from '../../parts/choice.tsx'
import { Link } from '../../parts/link.tsx'
import { count, counted } from '../../parts/words.ts'
import { type ChainRoute, graph } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'

const SCALES = [
  { id: 'lanes', label: 'gaps shortened' },
  { id: 'even', label: 'even time' },
] as const

/** What a conversation is about, how much there is of it, and what can be done with it. */
export function ChainTitle(props: {
  readonly lineage: Lineage
  readonly route: ChainRoute
  readonly name: string
  readonly onFit: () => void
}) {
  const { lineage, route, name, onFit } = props
  const change = useChange(route)
  const posts = new Set(lineage.nodes.map(({ from }) => from)).size
  return (
    <header className="chain-title">
      <h1>
        <span className="quiet">Conversation about</span> <span className="name">{name}</span>
      </h1>
      <p className="quiet" role="status">
        {lineage.truncated && `${count(lineage.nodes.length)} of `}
        {talkWords(lineage.totals, posts)}
      </p>
      <div className="bar" role="toolbar" aria-label="Conversation">
        <Choice
          label="Time"
          choices={SCALES}
          value={route.even ? 'even' : 'lanes'}
          onChoose={(scale) => change({ even: scale === 'even' }, 'replace')}
        />
        <button type="button" onClick={onFit}>
          Fit
        </button>
        <Link to={graph(route.id)} className="button">
          As a graph
        </Link>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <span className="quiet keys">
          <kbd>J</kbd> <kbd>K</kbd> walk
        </span>
      </div>
    </header>
  )
}

/** How much of a conversation there is, and how much of it came before and after; a cable that stands alone is told so. */
function talkWords({ ancestors, descendants, complete }: Lineage['totals'], posts: number): string {
  if (ancestors + descendants === 0) return 'It cites no cable that is known, and none cites it'
  const all = `${counted(1 + ancestors + descendants, 'cable')}${complete ? '' : ' and more'}`
  return `${all}, ${counted(posts, 'post')}: ${count(ancestors)} before it, ${count(descendants)} after`
}
