import type { CableNode, GraphEdge, GraphNode, Subgraph } from '@reftel/api/types'
import type { ReactNode } from 'react'
import { expanded } from '../../graph/expansion.ts'
import { cableName, type Drawn, type GroupNode, isCable, isCites } from '../../graph/subgraph.ts'
import { Marking } from '../../parts/cable-line.tsx'
import { Link } from '../../parts/link.tsx'
import { ruleWords } from '../../parts/rule-words.ts'
import { counted, moment, PLACES, percent, ROLES } from '../../parts/words.ts'
import { cable, chain, type GraphRoute, graph, path, person, search, traffic } from '../../state/route.ts'
import { EdgeWords } from '../cable/cable-lists.tsx'
import { GroupFacts } from './graph-group.tsx'
import { ManyFacts } from './graph-many.tsx'

/** What may be done with a node. */
export interface NodeActs {
  readonly onExpand: (id: string) => void
  readonly onCollapse: (id: string) => void
  readonly onRemove: (id: string) => void
}

interface PanelProps extends NodeActs {
  readonly route: GraphRoute
  readonly subgraph: Subgraph
  readonly drawn: Drawn
  readonly onSelect: (ids: readonly string[]) => void
}

/** Below the drawing: what hand and keys do there. */
export function GraphHint() {
  return (
    <p className="graph-hint quiet">
      Click a node or a line to see which words it rests on; double click, or <kbd>Enter</kbd>, expands.{' '}
      <kbd>Shift</kbd> and a click, or a lasso, selects more. <kbd>←</kbd> <kbd>→</kbd> <kbd>↑</kbd> <kbd>↓</kbd> walk,{' '}
      <kbd>Delete</kbd> hides.
    </p>
  )
}

/** Over the drawing: what is selected, and the words its edges rest on. */
export function GraphPanel(props: PanelProps) {
  const { route, subgraph, drawn, onSelect, onExpand } = props
  const [first, ...others] = route.select
  const group = drawn.nodes.find((each): each is GroupNode => each.kind === 'Group' && each.id === first)
  const node = subgraph.nodes.find(({ id }) => id === first)
  const edge = subgraph.edges.find(({ id }) => id === first)
  if (!node && !edge && !group) return null
  return (
    <aside className="graph-panel" aria-label="Selection">
      <button type="button" className="panel-close" aria-label="Close the panel" onClick={() => onSelect([])}>
        ×
      </button>
      {others.length > 0 && <ManyFacts {...props} />}
      {group && <GroupFacts of={group} subgraph={subgraph} onOpen={() => onExpand(group.id)} />}
      {node ? <NodeFacts {...props} node={node} /> : edge && <EdgeFacts edge={edge} subgraph={subgraph} />}
    </aside>
  )
}

function NodeFacts(props: PanelProps & { readonly node: GraphNode }) {
  const { node, route, subgraph } = props
  const edges = subgraph.edges.filter(({ source, target }) => source === node.id || target === node.id)
  return (
    <>
      {isCable(node) ? (
        <CableFacts of={node} root={subgraph.nodes.find(({ id }) => id === route.root)} />
      ) : (
        <OtherFacts of={node} />
      )}
      <NodeButtons {...props} id={node.id} />
      <EdgesOf node={node} edges={edges} subgraph={subgraph} onSelect={props.onSelect} />
    </>
  )
}

/** Expand or collapse, hide: the same for the panel and the table. */
export function NodeButtons(
  props: NodeActs & { readonly id: string; readonly route: GraphRoute; readonly name?: string },
) {
  const { id, route, name, onExpand, onCollapse, onRemove } = props
  const about = (act: string) => (name ? { 'aria-label': `${act} ${name}` } : {})
  if (id === route.root && !expanded(route.open).includes(id)) return <p className="quiet">The graph grew from here.</p>
  return (
    <div className="buttons">
      {expanded(route.open).includes(id) ? (
        <button type="button" onClick={() => onCollapse(id)} {...about('Collapse')}>
          Collapse
        </button>
      ) : (
        <button type="button" onClick={() => onExpand(id)} {...about('Expand')}>
          Expand
        </button>
      )}
      {id !== route.root && (
        <button type="button" onClick={() => onRemove(id)} {...about('Hide')}>
          Hide
        </button>
      )}
    </div>
  )
}

function CableFacts({ of, root }: { readonly of: CableNode; readonly root: GraphNode | undefined }) {
  const page = cablePage(of)
  return (
    <div className={`panel-head ${of.held ? 'held' : 'stub'}`}>
      <h2>
        <Link to={page}>{cableName(of)}</Link>
      </h2>
      <p className="cable-subject">{of.held ? (of.subject ?? 'No subject') : 'Cited, not held'}</p>
      <p className="quiet">
        {of.held ? moment(of.date) : of.year} · cites {of.cites} · cited by {of.citedBy}
      </p>
      <Marking classification={of.classification} />
      <p className="ways">
        <Link to={page}>Read</Link>
        <Link to={chain(of.id)}>Conversation</Link>
        {of.id !== root?.id && <Link to={graph(of.id)}>Graph from here</Link>}
        {root && isCable(root) && of.id !== root.id && (
          <Link to={path(root.id, of.id)}>Path from {cableName(root)}</Link>
        )}
      </p>
    </div>
  )
}

/** The page of a cable; of one that nobody cites for sure, as one that is merely possible. */
export const cablePage = ({ id, held, citedBy }: CableNode) =>
  cable(id, null, held || citedBy > 0 ? {} : { possible: true })

function OtherFacts({ of }: { readonly of: Exclude<GraphNode, CableNode> }) {
  if (of.kind === 'Person' && of.possible)
    return (
      <div className="panel-head">
        <h2>{of.name}</h2>
        <p className="quiet">Merely possible, in {counted(of.cables, 'cable')}: by measure too often no person.</p>
        <p className="ways">
          <Link to={graph(of.id, { possible: true })}>Graph from here</Link>
        </p>
      </div>
    )
  if (of.kind === 'Person')
    return (
      <div className="panel-head">
        <h2>
          <Link to={person(of.key)}>{of.name}</Link>
        </h2>
        <p>{of.titles.slice(0, 2).join(', ')}</p>
        <p className="quiet">in {counted(of.cables, 'cable')}</p>
      </div>
    )
  if (of.kind === 'Post')
    return (
      <div className="panel-head">
        <h2>
          <Link to={search({ post: of.name })}>{of.name}</Link>
        </h2>
        <p className="quiet">{of.postKind}</p>
        <p className="ways">
          <Link to={traffic({ post: of.name })}>Traffic</Link>
        </p>
      </div>
    )
  return (
    <div className="panel-head">
      <h2>
        <Link to={search({ tag: of.code })}>{of.code}</Link>
      </h2>
      <p>{of.meaning ?? 'meaning not known'}</p>
    </div>
  )
}

function EdgesOf(props: {
  readonly node: GraphNode
  readonly edges: readonly GraphEdge[]
  readonly subgraph: Subgraph
  readonly onSelect: (ids: readonly string[]) => void
}) {
  const { node, edges, subgraph, onSelect } = props
  if (edges.length === 0) return null
  return (
    <ul className="panel-edges">
      {edges.map((edge) => {
        const out = edge.source === node.id
        const other = subgraph.nodes.find(({ id }) => id === (out ? edge.target : edge.source))
        if (!other) return null
        return (
          <li key={edge.id}>
            <span className="quiet">{edgeVerb(edge, out)}</span>{' '}
            <button type="button" className="link" onClick={() => onSelect([other.id])}>
              {isCable(other) ? cableName(other) : other.label}
            </button>
            {isCites(edge) && <EdgeWords edge={edge} />}
          </li>
        )
      })}
    </ul>
  )
}

/** An edge as a verb, read from its source (`out`) or its target. */
export function edgeVerb(edge: GraphEdge, out: boolean): string {
  switch (edge.kind) {
    case 'CITES':
      return out ? 'cites' : 'cited by'
    case 'SENT_BY':
      return out ? 'sent by' : 'sent'
    case 'SENT_TO':
      return out ? `sent to (${edge.role})` : `received (${edge.role})`
    case 'MENTIONS':
      return out ? `names (${ROLES[edge.role]})` : `${ROLES[edge.role]} in`
    case 'TAGGED':
      return out ? 'tagged' : 'tag of'
    case 'TRAFFIC':
      return out ? 'to' : 'from'
  }
}

function EdgeFacts({ edge, subgraph }: { readonly edge: GraphEdge; readonly subgraph: Subgraph }) {
  const end = (id: string): ReactNode => {
    const node = subgraph.nodes.find((each) => each.id === id)
    return node && isCable(node) ? <Link to={cable(node.id)}>{cableName(node)}</Link> : (node?.label ?? id)
  }
  return (
    <>
      <h2>
        {end(edge.source)} <span className="quiet">{edgeVerb(edge, true)}</span> {end(edge.target)}
      </h2>
      {isCites(edge) && (
        <ul className="panel-edges">
          {edge.occurrences.map(({ raw, start, where, rule, confidence, letter, note }) => (
            <li key={`${start} ${where}`}>
              <Link to={cable(edge.source, start)}>
                <q>{raw.replace(/\s+/g, ' ')}</q>
              </Link>
              <span className="edge-words">
                {[
                  edge.possible && 'merely possible',
                  PLACES[where],
                  letter && `item ${letter}`,
                  note,
                  ruleWords(rule),
                  `${percent(confidence)} sure`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {edge.kind === 'MENTIONS' && (
        <ul className="panel-edges">
          {edge.occurrences.map(({ raw, start }) => (
            <li key={start}>
              <Link to={cable(edge.source, start)}>
                <q>{raw}</q>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
