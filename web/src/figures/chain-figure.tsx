import type { Subgraph } from '@reftel/api/types'
import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { huesByPost, PLAIN } from '../graph/palette.ts'
import { type CitesEdge, cableName, isCable, isCites, placeOf } from '../graph/subgraph.ts'
import { GRAPH_SPACING, type Point, type Spacing, timeline } from '../graph/timeline.ts'
import { useTheme } from '../graph/use-theme.ts'
import { day } from '../parts/words.ts'

/** A mark with its number above it needs less room than a box of the graph. */
const SPACING: Spacing = { ...GRAPH_SPACING, nodeWidth: 66, rowHeight: 46, tickApart: 96, shared: false }
const MARGIN = { left: 40, right: 60, top: 26, bottom: 30 } as const
const RADIUS = 7

/** Cables on an axis of time, a lane for each post, arrows from each to what it cites. One of them is the one being read. */
export function ChainFigure(props: {
  readonly subgraph: Subgraph
  readonly current: string
  readonly hrefOf: (id: string) => string
  readonly onPick: (id: string) => void
  readonly label: string
}) {
  const { subgraph, current, hrefOf, onPick, label } = props
  const theme = useTheme()
  const scroller = useRef<HTMLDivElement>(null)
  const drawn = useMemo(() => timeline(subgraph, SPACING), [subgraph])
  const hues = useMemo(() => huesByPost(subgraph), [subgraph])
  const width = drawn.width + MARGIN.left + MARGIN.right
  const height = drawn.height + MARGIN.top + MARGIN.bottom
  const place = (id: string): Point => {
    const { x, y } = drawn.places.get(id) ?? { x: 0, y: 0 }
    return { x: x + MARGIN.left, y: y + MARGIN.top }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls when what is drawn changes as well
  useEffect(() => {
    const pane = scroller.current
    const mark = pane?.querySelector<SVGElement>('[aria-current]')
    if (!pane || !mark) return
    const [frame, box] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()]
    pane.scrollLeft += box.left - frame.left - pane.clientWidth / 2
  }, [current, drawn])
  const pick = (id: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onPick(id)
  }

  return (
    <figure className="chain-figure" data-testid="chain" data-cables={subgraph.nodes.length}>
      <div className="lane-names" style={{ height }} aria-hidden="true">
        {drawn.lanes.map(({ post, y }) => (
          <span key={post} style={{ top: y + MARGIN.top, color: (hues.get(post) ?? PLAIN)[theme].line }}>
            {post}
          </span>
        ))}
      </div>
      <div className="lanes" ref={scroller}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it has no element of its own */}
        <svg width={width} height={height} role="group" aria-label={label}>
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="9"
              markerHeight="9"
              orient="auto"
            >
              <path d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          {drawn.lanes.map(({ post, y, height: lane }) => (
            <rect
              key={post}
              className="lane"
              x={0}
              width={width}
              y={y + MARGIN.top - lane / 2 + 2}
              height={lane - 4}
              rx={2}
            />
          ))}
          {drawn.ticks.map(({ x, label: words }) => (
            <g key={words} className="tick" transform={`translate(${x + MARGIN.left} 0)`}>
              <line y1={MARGIN.top - 6} y2={height - MARGIN.bottom + 4} />
              <text y={height - 8}>{words}</text>
            </g>
          ))}
          {subgraph.edges.filter(isCites).map((edge) => (
            <Arrow
              key={edge.id}
              edge={edge}
              from={place(edge.source)}
              to={place(edge.target)}
              lit={edge.source === current || edge.target === current}
            />
          ))}
          {subgraph.nodes.filter(isCable).map((node) => {
            const { x, y } = place(node.id)
            const hue = (node.from ? (hues.get(node.from) ?? PLAIN) : PLAIN)[theme]
            const read = node.id === current
            return (
              <g key={node.id} transform={`translate(${x} ${y})`}>
                <a
                  href={hrefOf(node.id)}
                  onClick={pick(node.id)}
                  className={`chain-mark ${node.held ? 'held' : 'stub'}`}
                  tabIndex={read ? 0 : -1}
                  {...(read && { 'aria-current': 'step' as const })}
                  aria-label={`${cableName(node)}, ${node.held ? `${day(node.date)}, ${node.subject ?? ''}` : 'not held'}`}
                >
                  <title>{`${cableName(node)}, ${node.held ? `${day(node.date)}: ${node.subject ?? ''}` : 'cited, not held'}`}</title>
                  <rect className="reach" x={-24} y={-24} width={48} height={40} />
                  {read && <circle className="ring" r={RADIUS + 5} />}
                  <circle r={RADIUS} fill={node.held ? hue.line : 'none'} stroke={hue.line} />
                  <text y={-RADIUS - 5}>{node.number?.replace(/^0+(?=\d)/, '') ?? node.id}</text>
                </a>
              </g>
            )
          })}
        </svg>
      </div>
    </figure>
  )
}

/** From the cable that cites to the cited one, bent so that arrows of one lane can be told apart. */
function Arrow(props: { readonly edge: CitesEdge; readonly from: Point; readonly to: Point; readonly lit: boolean }) {
  const { edge, from, to, lit } = props
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const far = Math.hypot(dx, dy) || 1
  const bend = Math.min(44, far / 8 + 6)
  // On the side that lies higher, so that the numbers above the marks stay free on one side at least.
  const [bx, by] = [(from.x + to.x) / 2 + (dy / far) * bend, (from.y + to.y) / 2 - (dx / far) * bend]
  const short = (end: Point): Point => {
    const off = Math.hypot(end.x - bx, end.y - by) || 1
    const share = (RADIUS + 3) / off
    return { x: end.x + (bx - end.x) * share, y: end.y + (by - end.y) * share }
  }
  const [a, b] = [short(from), short(to)]
  return (
    <path
      className={`chain-arrow ${placeOf(edge)}${lit ? ' lit' : ''}`}
      d={`M${a.x} ${a.y}Q${bx} ${by} ${b.x} ${b.y}`}
      markerEnd="url(#arrow)"
    />
  )
}
