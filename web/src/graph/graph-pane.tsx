import type { Subgraph } from '@reftel/api/types'
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react'
import type { LayoutId } from '../state/route.ts'
import { type Canvas, openCanvas } from './canvas.ts'
import { LAYOUTS } from './layouts.ts'
import type { Tick } from './time-scale.ts'
import { useTheme } from './use-theme.ts'

/** What the bar above the drawing may ask of it. */
export interface PaneHandle {
  readonly fit: () => void
  readonly png: () => Promise<Blob>
}

interface GraphPaneProps {
  readonly ref: Ref<PaneHandle>
  readonly subgraph: Subgraph
  readonly root: string
  readonly open: readonly string[]
  readonly layout: LayoutId
  readonly selected: string
  readonly label: string
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onRemove: (id: string) => void
}

const ZOOM_STEP = 1.3

/** The drawing with its axis; the keyboard walks it as the pointer does. */
export function GraphPane(props: GraphPaneProps) {
  const { ref, subgraph, root, open, layout, selected, label } = props
  const theme = useTheme()
  const element = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas>(null)
  const acts = useRef(props)
  const [axis, setAxis] = useState<readonly Tick[]>([])
  acts.current = props

  useEffect(() => {
    if (!element.current) return
    const opened = openCanvas(element.current, {
      select: (id) => acts.current.onSelect(id ?? ''),
      open: (id) => acts.current.onOpen(id),
      axis: setAxis,
    })
    canvas.current = opened
    return () => {
      canvas.current = null
      opened.destroy()
    }
  }, [])
  useEffect(() => {
    const placement = LAYOUTS.find(({ id }) => id === layout)?.place(subgraph, root)
    if (placement) canvas.current?.show(subgraph, { root, open, theme }, placement, layout)
  }, [subgraph, root, open, theme, layout])
  useEffect(() => {
    // Anew after each drawing as well: what is drawn anew is not selected yet.
    if (subgraph.nodes.length) canvas.current?.select(selected || null)
  }, [selected, subgraph])
  useImperativeHandle(ref, () => ({
    fit: () => canvas.current?.fit(),
    png: async () => {
      const ground = getComputedStyle(document.body).getPropertyValue('--sheet').trim()
      return (await canvas.current?.png(ground)) ?? new Blob()
    },
  }))

  const walk = (dx: number, dy: number) => () => {
    const next = selected ? canvas.current?.beside(selected, dx, dy) : root
    if (next) props.onSelect(next)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: walk(-1, 0),
    ArrowRight: walk(1, 0),
    ArrowUp: walk(0, -1),
    ArrowDown: walk(0, 1),
    Enter: () => selected && props.onOpen(selected),
    Delete: () => selected && props.onRemove(selected),
    '+': () => canvas.current?.zoom(ZOOM_STEP),
    '-': () => canvas.current?.zoom(1 / ZOOM_STEP),
    '0': () => canvas.current?.fit(),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing one walks by keyboard has no element of its own
    <div
      className="graph-pane"
      role="group"
      aria-roledescription="graph"
      aria-label={`${label}. Arrow keys go from node to node, Enter expands, Delete removes, plus and minus zoom.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys, as its label says
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className="graph-canvas" ref={element} data-testid="graph" />
      <div className="graph-axis" aria-hidden="true">
        {axis.map(({ x, label }) => (
          <span key={label} style={{ left: x }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  )
}
