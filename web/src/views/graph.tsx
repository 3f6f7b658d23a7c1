import '../styles/graph.css'
import type { Subgraph } from '@reftel/api/types'
import { useEffect, useRef, useState } from 'react'
import { useAnswerOf } from '../client/answer.ts'
import { GraphPane, type PaneHandle } from '../graph/graph-pane.tsx'
import { growGraph } from '../graph/growth.ts'
import { cableName, EMPTY, isCable, kindOfId } from '../graph/subgraph.ts'
import { Failed, Loading } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { counted } from '../parts/words.ts'
import type { GraphRoute } from '../state/route.ts'
import { useChange } from '../state/router.ts'
import { GraphBar } from './graph-bar.tsx'
import { GraphLegend } from './graph-legend.tsx'
import { GraphPanel } from './graph-panel.tsx'
import { GraphTable } from './graph-table.tsx'

/** From here on a drawing is too dense to read; expanding goes on, with a word of warning. */
const DENSE = 1500

/** What a graph's key is made of: all of its state that changes which nodes it has. */
const asked = ({ root, depth, direction, show, open, hide }: GraphRoute) =>
  JSON.stringify(['graph', root, depth, direction, show, open, hide])

/** The name of what a graph grew from. */
function nameOf(root: string, subgraph: Subgraph): string {
  const node = subgraph.nodes.find(({ id }) => id === root)
  if (node && isCable(node)) return cableName(node)
  return node?.label ?? kindOfId(root).key
}

/** The surroundings of a cable, a person, a post or a tag, which grow as one asks. */
export function GraphView({ route }: { readonly route: GraphRoute }) {
  const change = useChange(route)
  const answer = useAnswerOf(asked(route), (signal) => growGraph(route, signal))
  const subgraph = answer.value ?? EMPTY
  const pane = useRef<PaneHandle>(null)
  const name = nameOf(route.root, subgraph)
  useTitle(`Graph of ${name}`)
  const spoken = useSpoken(route, subgraph)

  const select = (id: string) => change({ select: id }, 'replace')
  const expand = (id: string) => {
    const isNode = subgraph.nodes.some((node) => node.id === id)
    if (!isNode || id === route.root || route.open.includes(id)) return
    change({ open: [...route.open, id], select: id })
  }
  const collapse = (id: string) => change({ open: route.open.filter((each) => each !== id) })
  const remove = (id: string) => {
    if (id === route.root || !subgraph.nodes.some((node) => node.id === id)) return
    change({ hide: [...route.hide, id], open: route.open.filter((each) => each !== id), select: '' })
  }

  return (
    <div className="graph-view">
      <div className="graph-title">
        <h1>
          <span className="quiet">Graph of</span> <span className="name">{name}</span>
        </h1>
        <p className="quiet" role="status" aria-live="polite">
          {answer.loading
            ? 'Reading …'
            : `${counted(subgraph.nodes.length, 'node')}, ${counted(subgraph.edges.length, 'edge')}`}
          {subgraph.truncated && !answer.loading && ', more were cut off'}
          {subgraph.nodes.length > DENSE && '. This is dense: remove some nodes or start from a smaller place.'}
        </p>
        <p className="visually-hidden" aria-live="polite">
          {spoken}
        </p>
      </div>
      <GraphBar route={route} subgraph={subgraph} pane={pane} name={name} />
      {answer.problem ? (
        <Failed problem={answer.problem} again={answer.again} />
      ) : answer.value === null ? (
        <Loading what="the graph" />
      ) : (
        <div className={`graph-body ${route.form}`}>
          {route.form === 'drawing' ? (
            <div className="graph-stage">
              <GraphPane
                ref={pane}
                subgraph={subgraph}
                root={route.root}
                open={route.open}
                layout={route.layout}
                selected={route.select}
                label={`Graph of ${name}, ${counted(subgraph.nodes.length, 'node')}`}
                onSelect={select}
                onOpen={expand}
                onRemove={remove}
              />
              <GraphLegend subgraph={subgraph} />
            </div>
          ) : (
            <GraphTable route={route} subgraph={subgraph} onExpand={expand} onCollapse={collapse} onRemove={remove} />
          )}
          {route.form === 'drawing' && (
            <GraphPanel
              route={route}
              subgraph={subgraph}
              onExpand={expand}
              onCollapse={collapse}
              onRemove={remove}
              onSelect={select}
            />
          )}
        </div>
      )}
    </div>
  )
}

/** What a reader by ear is told when the selection changes. */
function useSpoken(route: GraphRoute, subgraph: Subgraph): string {
  const [spoken, setSpoken] = useState('')
  const node = subgraph.nodes.find(({ id }) => id === route.select)
  useEffect(() => {
    if (!node) return setSpoken('')
    const words = isCable(node) ? `${cableName(node)}, ${node.held ? (node.subject ?? '') : 'not held'}` : node.label
    setSpoken(`Selected: ${words}`)
  }, [node])
  return spoken
}
