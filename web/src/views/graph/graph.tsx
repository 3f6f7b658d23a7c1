import '../../styles/graph.css'
import '../../styles/graph-parts.css'
import type { Subgraph } from '@reftel/api/types'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useAnswerOf } from '../../client/answer.ts'
import { Histogram } from '../../figures/histogram.tsx'
import { expanded } from '../../graph/expansion.ts'
import { GraphPane, type PaneHandle } from '../../graph/graph-pane.tsx'
import { growGraph } from '../../graph/growth.ts'
import { pinned } from '../../graph/pins.ts'
import { type Drawn, EMPTY, isCable, kindOfId, nodeName } from '../../graph/subgraph.ts'
import { Failed, Loading } from '../../parts/states.tsx'
import { useTitle } from '../../parts/title.ts'
import { count, counted } from '../../parts/words.ts'
import type { GraphRoute } from '../../state/route.ts'
import { useChange } from '../../state/router.ts'
import { GraphBadges } from './graph-badges.tsx'
import { GraphBar, GraphTools } from './graph-bar.tsx'
import { GraphFilters } from './graph-filters.tsx'
import { GraphLegend } from './graph-legend.tsx'
import { GraphHint, GraphPanel } from './graph-panel.tsx'
import { GraphTable } from './graph-table.tsx'
import { useGrowth } from './use-growth.ts'
import { useShown } from './use-shown.ts'

/** From here on a drawing is too dense to read; expanding goes on, with a word of warning. */
const DENSE = 1500

/** An address, which holds what is selected, is cut by servers from some thousands of letters on. */
const SELECTED_MOST = 300

/** What a graph's key is made of: all of its state that changes which nodes it has. */
const asked = ({ root, depth, direction, show, open, possible }: GraphRoute) =>
  JSON.stringify(['graph', root, depth, direction, show, open, possible])

/** The name of what a graph grew from. */
function nameOf(root: string, subgraph: Subgraph): string {
  const node = subgraph.nodes.find(({ id }) => id === root)
  return node ? nodeName(node) : kindOfId(root).key
}

/** What is told of a graph that is not all there is: how much there is, where that is known. */
function cutWords(root: string, subgraph: Subgraph): string {
  const node = subgraph.nodes.find(({ id }) => id === root)
  const shown = subgraph.nodes.filter(isCable).length
  return node?.kind === 'Person' && node.cables > shown
    ? `: ${count(shown)} of ${counted(node.cables, 'cable')}`
    : ', more were cut off'
}

/** The surroundings of a cable, a person, a post or a tag, which grow as one asks. */
export function GraphView({ route }: { readonly route: GraphRoute }) {
  const change = useChange(route)
  const answer = useAnswerOf(asked(route), (signal) => growGraph(route, signal))
  const whole = answer.value ?? EMPTY
  const { root, from, until } = route
  const { subgraph, crowds, drawn, bright, bars, beyond, names } = useShown(whole, route)
  const pane = useRef<PaneHandle>(null)
  const [turn, setTurn] = useState(0)
  const [lasso, setLasso] = useState(false)
  const name = nameOf(root, whole)
  useTitle(`Graph of ${name}`)
  const spoken = useSpoken(route, drawn)

  const { select, expand, collapse, remove } = useGrowth(route, subgraph, names)
  const open = useStable(expanded(route.open))
  const selected = useStable(route.select)
  const pin = useStable(route.pin)
  const drawing = route.form === 'drawing'

  return (
    <div className="graph-view">
      <header className="graph-head">
        <GraphTitle
          name={name}
          root={root}
          whole={whole}
          subgraph={subgraph}
          loading={answer.loading}
          spoken={spoken}
        />
        <GraphBar route={route} subgraph={subgraph} drawn={drawn} hubs={crowds.length > 0} pane={pane} name={name} />
      </header>
      {answer.problem ? (
        <Failed
          problem={answer.problem}
          again={answer.again}
          less={route.depth > 1 ? { label: 'Ask for one step', act: () => change({ depth: 1 }) } : null}
        />
      ) : answer.value === null ? (
        <Loading what="the graph" />
      ) : drawing ? (
        <div className="graph-body drawing">
          <div className="graph-strip">
            <GraphTools
              route={route}
              pane={pane}
              lasso={lasso}
              onLasso={setLasso}
              onArrange={() => {
                change({ pin: [], frame: '' })
                setTurn(turn + 1)
              }}
            />
            <GraphFilters route={route} whole={whole} />
          </div>
          <div className="graph-stage">
            <GraphPane
              ref={pane}
              subgraph={drawn}
              root={root}
              open={open}
              layout={route.layout}
              colour={route.colour}
              selected={selected}
              pin={pin}
              frame={route.frame}
              turn={turn}
              bright={bright}
              label={`Graph of ${name}, ${counted(subgraph.nodes.length, 'node')}`}
              lasso={lasso}
              onLasso={(ids) => {
                setLasso(false)
                select(ids.slice(0, SELECTED_MOST))
              }}
              onSelect={select}
              onOpen={expand}
              onRemove={remove}
              onDrop={(id, at) => change({ pin: pinned(route.pin, id, at) })}
              onFrame={(frame) => change({ frame }, 'replace')}
              over={(scene) => <GraphBadges scene={scene} beyond={beyond} names={names} onExpand={expand} />}
            />
            <GraphPanel
              route={route}
              subgraph={subgraph}
              drawn={drawn}
              onExpand={expand}
              onCollapse={collapse}
              onRemove={remove}
              onSelect={select}
            />
          </div>
          <GraphHint />
          <Histogram bars={bars} brushed={{ from, until }} onBrush={(stretch) => change(stretch, 'replace')} />
          <GraphLegend subgraph={drawn} colour={route.colour} />
        </div>
      ) : (
        <div className="graph-body table">
          <GraphTable route={route} subgraph={subgraph} onExpand={expand} onCollapse={collapse} onRemove={remove} />
        </div>
      )}
    </div>
  )
}

function GraphTitle(props: {
  readonly name: string
  readonly root: string
  readonly whole: Subgraph
  readonly subgraph: Subgraph
  readonly loading: boolean
  readonly spoken: string
}) {
  const { name, root, whole, subgraph, loading, spoken } = props
  return (
    <div className="graph-title">
      <h1>
        <span className="quiet">Graph of</span> <span className="name">{name}</span>
      </h1>
      <p className="quiet" role="status" aria-live="polite">
        {loading ? 'Reading …' : `${counted(subgraph.nodes.length, 'node')}, ${counted(subgraph.edges.length, 'edge')}`}
        {subgraph.nodes.length < whole.nodes.length && `, ${whole.nodes.length - subgraph.nodes.length} hidden`}
        {whole.truncated && !loading && cutWords(root, whole)}
        {subgraph.nodes.length > DENSE && '. This is dense: remove some nodes or start from a smaller place.'}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}

/** The same list as long as it holds the same: a route is read anew from the address each time. */
function useStable(list: readonly string[]): readonly string[] {
  const key = JSON.stringify(list)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the list holds
  return useMemo(() => list, [key])
}

/** What a reader by ear is told when the selection changes. */
function useSpoken(route: GraphRoute, subgraph: Drawn): string {
  const [spoken, setSpoken] = useState('')
  const [id] = route.select
  const node = subgraph.nodes.find((each) => each.id === id)
  useEffect(() => {
    if (!node) return setSpoken('')
    const about = isCable(node) ? `, ${node.held ? (node.subject ?? '') : 'not held'}` : ''
    setSpoken(`Selected: ${nodeName(node)}${about}`)
  }, [node])
  return spoken
}
