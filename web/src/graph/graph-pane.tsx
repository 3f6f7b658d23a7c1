import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { ColourBy, LayoutId } from '../state/route.ts'
import { type Canvas, openCanvas } from './canvas.ts'
import { LassoPad } from './lasso-pad.tsx'
import { MiniMap } from './mini-map.tsx'
import { readPaneFrame, writeFrame } from './pins.ts'
import type { PaneScene } from './scene.ts'
import type { Drawn } from './subgraph.ts'
import type { Tick } from './time-scale.ts'
import type { Point } from './timeline.ts'
import { useArrangement } from './use-arrangement.ts'
import { useInk } from './use-ink.ts'
import { useTheme } from './use-theme.ts'

/** What the bar above the drawing may ask of it. */
export interface PaneHandle {
  readonly fit: () => void
  readonly zoom: (factor: number) => void
  /** Where each node stands, in units of the drawing. */
  readonly places: () => ReadonlyMap<string, Point>
  /** Marks of its axis of time, in the same units. */
  readonly ticks: () => readonly Tick[]
}

interface GraphPaneProps {
  readonly ref: Ref<PaneHandle>
  readonly subgraph: Drawn
  readonly root: string
  readonly open: readonly string[]
  readonly layout: LayoutId
  /** What colours stand for; posts where it is not given. */
  readonly colour?: ColourBy
  readonly selected: readonly string[]
  readonly pin: readonly string[]
  readonly frame: string
  /** Counts up to lay out anew. */
  readonly turn: number
  /** What stays bright; null for all. */
  readonly bright: ReadonlySet<string> | null
  readonly label: string
  /** Whether a line is drawn around what is to be selected, instead of moving the view. */
  readonly lasso?: boolean
  readonly onLasso?: (ids: readonly string[]) => void
  readonly onSelect: (ids: readonly string[]) => void
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
  readonly onDrop: (id: string, place: Point) => void
  readonly onFrame: (frame: string) => void
  /** Drawn over the graph, such as what may be expanded; told anew whenever the view moves. */
  readonly over?: (scene: PaneScene) => ReactNode
}

export const ZOOM_STEP = 1.3

/** The drawing with its axis; the keyboard walks it as the pointer does. */
export function GraphPane(props: GraphPaneProps) {
  const { ref, subgraph, root, open, layout, colour = 'post', selected, pin, frame, turn, bright, label } = props
  const theme = useTheme()
  const element = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas>(null)
  const acts = useRef(props)
  const [scene, setScene] = useState<PaneScene | null>(null)
  acts.current = props

  const inked = useInk()
  const arranged = useArrangement(subgraph, { layout, root, pin, turn }, () => {
    const { clientWidth = 16, clientHeight = 9 } = element.current ?? {}
    return clientWidth / Math.max(1, clientHeight)
  })
  const size = subgraph.nodes.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; how large the first graph is decides how fine it is drawn
  useEffect(() => {
    if (!element.current) return
    const events = {
      select: (id: string | null, more: boolean) => {
        const { selected: before, onSelect } = acts.current
        if (id === null) return onSelect([])
        const others = before.filter((each) => each !== id)
        onSelect(more ? (others.length < before.length ? others : [id, ...others]) : [id])
      },
      open: (id: string) => acts.current.onOpen(id),
      scene: setScene,
      frame: (at: Parameters<typeof writeFrame>[0]) => acts.current.onFrame(writeFrame(at)),
      drop: (id: string, place: Point) => acts.current.onDrop(id, place),
    }
    const opened = openCanvas(element.current, events, size)
    canvas.current = opened
    return () => {
      canvas.current = null
      opened.destroy()
    }
  }, [])
  useEffect(() => {
    if (!arranged || !inked) return
    canvas.current?.show(arranged.subgraph, { root, open, theme, colour }, arranged.arrangement)
    if (element.current) element.current.dataset.layout = layout
  }, [arranged, inked, root, open, theme, colour, layout])
  useEffect(() => {
    // Anew after each drawing as well: what is drawn anew is not selected yet.
    if (!arranged || !inked) return
    canvas.current?.select(selected)
    canvas.current?.dim(bright)
  }, [selected, bright, arranged, inked])
  const framed = useRef('')
  useEffect(() => {
    // The first drawing is fitted; an address that holds a view of it comes after that.
    const wanted = readPaneFrame(frame)
    if (!arranged || !inked || framed.current === frame) return
    framed.current = frame
    if (wanted) canvas.current?.frame(wanted)
  }, [arranged, inked, frame])
  useImperativeHandle(ref, () => ({
    fit: () => {
      canvas.current?.fit()
      props.onFrame('')
    },
    zoom: (factor) => canvas.current?.zoom(factor),
    places: () => arranged?.arrangement.places ?? new Map(),
    ticks: () => arranged?.arrangement.ticks ?? [],
  }))

  const [current] = selected
  const walk = (dx: number, dy: number) => (more: boolean) => {
    const next = current ? canvas.current?.beside(current, dx, dy) : root
    if (!next) return
    props.onSelect(more ? [next, ...selected.filter((each) => each !== next)] : [next])
    canvas.current?.reveal([next])
  }
  const keys: Readonly<Record<string, (more: boolean) => void>> = {
    ArrowLeft: walk(-1, 0),
    ArrowRight: walk(1, 0),
    ArrowUp: walk(0, -1),
    ArrowDown: walk(0, 1),
    Enter: () => current && props.onOpen(current),
    Delete: () => current && props.onRemove(current),
    Escape: () => (props.lasso ? props.onLasso?.(selected) : props.onSelect([])),
    '+': () => canvas.current?.zoom(ZOOM_STEP),
    '-': () => canvas.current?.zoom(1 / ZOOM_STEP),
    '0': () => canvas.current?.fit(),
  }
  const lasso = (line: readonly Point[], more: boolean) => {
    const found = canvas.current?.inside(line) ?? []
    const before = more ? selected.filter((each) => !found.includes(each)) : []
    props.onLasso?.([...found, ...before])
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act || event.target !== event.currentTarget) return
    event.preventDefault()
    act(event.shiftKey)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing one walks by keyboard has no element of its own
    <div
      className="graph-pane"
      role="group"
      aria-roledescription="graph"
      aria-label={`${label}. Arrow keys go from node to node, with Shift beside what is selected, Enter expands, Delete removes, plus and minus zoom.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys, as its label says
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="graph-canvas" ref={element} data-testid="graph" />
      {scene && scene.lanes.length > 1 && (
        <div className="graph-lanes" aria-hidden="true">
          {scene.lanes.map(({ post, y }) => (
            <span key={post} style={{ transform: `translateY(${Math.round(y)}px) translateY(-50%)` }}>
              {post}
            </span>
          ))}
        </div>
      )}
      <div className="graph-axis" aria-hidden="true">
        {scene?.ticks.map(({ x, label: words }) => (
          <span key={words} style={{ left: x }}>
            {words}
          </span>
        ))}
      </div>
      {scene && !props.lasso && props.over?.(scene)}
      {props.lasso && <LassoPad onDraw={lasso} />}
      {scene && arranged && (
        <MiniMap
          scene={scene}
          places={arranged.arrangement.places}
          subgraph={arranged.subgraph}
          colour={colour}
          onMove={({ x, y }) => canvas.current?.frame({ zoom: scene.zoom, x, y })}
        />
      )}
    </div>
  )
}
