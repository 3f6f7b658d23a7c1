import type { Subgraph } from '@reftel/api/types'
import { cableName, type GroupNode, nodeName } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { counted, day } from '../../parts/words.ts'
import { cable } from '../../state/route.ts'

/** What a group stands for, each of its cables as a link. */
export function GroupFacts(props: {
  readonly of: GroupNode
  readonly subgraph: Subgraph
  readonly onOpen: () => void
}) {
  const { of, subgraph, onOpen } = props
  const hub = subgraph.nodes.find(({ id }) => id === of.hub)
  const verb = { citedBy: 'citing', cites: 'cited by', none: 'of' }[of.direction ?? 'none']
  return (
    <div className="panel-head">
      <h2>{of.label}</h2>
      <p className="quiet">
        {counted(of.cables.length, 'cable')} {verb} {hub && nodeName(hub)}, and joined to nothing else here
      </p>
      <div className="buttons">
        <button type="button" className="primary" onClick={onOpen}>
          Open the group
        </button>
      </div>
      <ul className="panel-edges">
        {of.cables.map((each) => (
          <li key={each.id}>
            <Link to={cable(each.id)}>{cableName(each)}</Link>{' '}
            <span className="quiet">{each.held ? day(each.date) : 'not held'}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
