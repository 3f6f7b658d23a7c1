import type { Subgraph } from '@reftel/api/types'
import { cableName, isCable, isCites, isDrawnPossible } from '../../graph/subgraph.ts'
import { Link } from '../../parts/link.tsx'
import { day, PLACES } from '../../parts/words.ts'
import { cable, type GraphRoute, graph, person, type Route, search } from '../../state/route.ts'
import { cablePage, edgeVerb, type NodeActs, NodeButtons } from './graph-panel.tsx'

interface TableProps extends NodeActs {
  readonly route: GraphRoute
  readonly subgraph: Subgraph
}

function routeOf(node: Subgraph['nodes'][number]): Route {
  if (node.kind === 'Cable') return cablePage(node)
  if (node.kind === 'Person') return node.possible ? graph(node.id, { possible: true }) : person(node.key)
  return search(node.kind === 'Post' ? { post: node.name } : { tag: node.code })
}

/** The same graph in rows, for reading by ear and for reading off. */
export function GraphTable({ route, subgraph, ...acts }: TableProps) {
  const names = new Map(subgraph.nodes.map((node) => [node.id, isCable(node) ? cableName(node) : node.label]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reachable by keyboard
    <section className="tables" tabIndex={0} aria-label="The graph as tables">
      <table data-testid="node-table" data-rows={subgraph.nodes.length}>
        <caption>Nodes</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Kind</th>
            <th scope="col">Date</th>
            <th scope="col">What it is</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {subgraph.nodes.map((node) => (
            <tr key={node.id}>
              <th scope="row">
                <Link to={routeOf(node)}>{names.get(node.id)}</Link>
              </th>
              <td>
                {node.kind === 'Cable' ? (node.held ? 'held cable' : 'cited, not held') : node.kind.toLowerCase()}
              </td>
              <td>{node.kind === 'Cable' ? (node.date ? day(node.date) : (node.year ?? '')) : ''}</td>
              <td>{whatItIs(node)}</td>
              <td>
                <NodeButtons {...acts} id={node.id} route={route} name={names.get(node.id) ?? node.id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <caption>Edges</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Edge</th>
            <th scope="col">To</th>
            <th scope="col">Words</th>
          </tr>
        </thead>
        <tbody>
          {subgraph.edges.map((edge) => (
            <tr key={edge.id}>
              <td>{names.get(edge.source)}</td>
              <td>
                {edgeVerb(edge, true)}
                {isDrawnPossible(edge) && ', merely possible'}
              </td>
              <td>{names.get(edge.target)}</td>
              <td>
                {isCites(edge) &&
                  edge.occurrences.map(({ raw, start, where }) => (
                    <span key={`${start} ${where}`} className="edge-words">
                      <Link to={cable(edge.source, start)}>
                        <q>{raw.replace(/\s+/g, ' ')}</q>
                      </Link>{' '}
                      {PLACES[where]}
                    </span>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function whatItIs(node: Subgraph['nodes'][number]): string {
  if (node.kind === 'Cable') return node.subject ?? ''
  if (node.kind === 'Person') return node.titles.slice(0, 2).join(', ')
  if (node.kind === 'Post') return node.postKind
  return node.meaning ?? ''
}
