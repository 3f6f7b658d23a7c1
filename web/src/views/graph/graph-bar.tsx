import type { Subgraph } from '@reftel/api/types'
import type { RefObject } from 'react'
import { COLOURINGS } from '../../graph/colours.ts'
import { type PaneHandle, ZOOM_STEP } from '../../graph/graph-pane.tsx'
import { FORCE_MOST, LAYOUTS } from '../../graph/layouts.ts'
import { type Drawn, kindOfId } from '../../graph/subgraph.ts'
import { Choice } from '../../parts/choice.tsx'
import { COLOURS_BY, type GraphRoute, LAYOUT_IDS, SURROUNDINGS } from '../../state/route.ts'
import { useChange, useSteps } from '../../state/router.ts'
import { DEEPEST } from '../../state/url.ts'
import { GraphSave } from './graph-save.tsx'

const DIRECTION_LABELS = [
  { id: 'both', label: 'both ways' },
  { id: 'cites', label: 'cites' },
  { id: 'citedBy', label: 'cited by' },
] as const

const FORMS = [
  { id: 'drawing', label: 'Drawing' },
  { id: 'table', label: 'Table' },
] as const

const STEPS = Array.from({ length: DEEPEST.graph }, (_, n) => ({ id: String(n + 1), label: String(n + 1) }))

const HUBS = [
  { id: 'post', label: 'by post' },
  { id: 'year', label: 'by year' },
  { id: 'none', label: 'apart' },
] as const

interface BarProps {
  readonly route: GraphRoute
  readonly subgraph: Subgraph
  readonly drawn: Drawn
  /** Whether the leaves of any node are so many that they may be grouped. */
  readonly hubs: boolean
  readonly pane: RefObject<PaneHandle | null>
  readonly name: string
}

/** What is drawn, how far, how it is laid out, and how to take it away. Only what acts on this graph is offered. */
export function GraphBar({ route, subgraph, drawn, hubs, pane, name }: BarProps) {
  const change = useChange(route)
  const ofCable = kindOfId(route.root).kind === 'Cable'
  const colourings = COLOURINGS.filter(({ shown }) => shown(drawn))
  const toggle = (id: GraphRoute['show'][number]) =>
    change({ show: SURROUNDINGS.filter((each) => (each === id) !== route.show.includes(each)) })
  return (
    <div className="bar" role="toolbar" aria-label="Graph">
      {ofCable && (
        <>
          <Choice
            label="Steps"
            choices={STEPS}
            value={String(route.depth)}
            onChoose={(id) => change({ depth: Number(id) })}
          />
          <Choice
            label="Direction"
            choices={DIRECTION_LABELS}
            value={route.direction}
            onChoose={(direction) => change({ direction })}
          />
          <fieldset className="choice">
            <legend>Also show</legend>
            {SURROUNDINGS.map((id) => (
              <button key={id} type="button" aria-pressed={route.show.includes(id)} onClick={() => toggle(id)}>
                {id === 'tags' ? 'TAGS' : id}
              </button>
            ))}
          </fieldset>
        </>
      )}
      {route.form === 'drawing' && (
        <label className="field">
          Layout
          <select
            name="layout"
            value={route.layout}
            onChange={({ target }) =>
              change({ layout: LAYOUT_IDS.find((id) => id === target.value) ?? 'timeline', pin: [], frame: '' })
            }
          >
            {LAYOUTS.filter(({ id }) => id !== 'force' || drawn.nodes.length <= FORCE_MOST).map(
              ({ id, label, hint }) => (
                <option key={id} value={id} title={hint}>
                  {label}
                </option>
              ),
            )}
          </select>
        </label>
      )}
      {route.form === 'drawing' && colourings.length > 1 && (
        <label className="field">
          Colour by
          <select
            name="colour"
            value={route.colour}
            onChange={({ target }) =>
              change({ colour: COLOURS_BY.find((id) => id === target.value) ?? 'post' }, 'replace')
            }
          >
            {colourings.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {route.form === 'drawing' && hubs && (
        <Choice label="Hubs" choices={HUBS} value={route.hubs} onChoose={(hubs) => change({ hubs, frame: '' })} />
      )}
      <Choice label="View" choices={FORMS} value={route.form} onChoose={(form) => change({ form })} />
      <GraphSave route={route} subgraph={subgraph} drawn={drawn} pane={pane} name={name} />
    </div>
  )
}

/** Beside the drawing: back and forth, nearer and farther, and all of it. */
export function GraphTools(props: {
  readonly route: GraphRoute
  readonly pane: RefObject<PaneHandle | null>
  readonly lasso: boolean
  readonly onLasso: (lasso: boolean) => void
  readonly onArrange: () => void
}) {
  const { route, pane, lasso, onLasso, onArrange } = props
  const change = useChange(route)
  const { undo, redo } = useSteps()
  const changed = route.open.length + route.hide.length + route.pin.length > 0
  return (
    <div className="graph-tools" role="toolbar" aria-label="View of the drawing">
      <button type="button" onClick={() => undo?.()} disabled={!undo}>
        Undo
      </button>
      <button type="button" onClick={() => redo?.()} disabled={!redo}>
        Redo
      </button>
      <button
        type="button"
        onClick={() => pane.current?.zoom(1 / ZOOM_STEP)}
        aria-label="Zoom out"
        title="Zoom out (-)"
      >
        −
      </button>
      <button type="button" onClick={() => pane.current?.zoom(ZOOM_STEP)} aria-label="Zoom in" title="Zoom in (+)">
        +
      </button>
      <button type="button" onClick={() => pane.current?.fit()} title="All of it (0)">
        Fit
      </button>
      <button
        type="button"
        aria-pressed={lasso}
        onClick={() => onLasso(!lasso)}
        title="Draw a line around nodes to select them; with Shift beside what is selected"
      >
        Lasso
      </button>
      {changed && (
        <>
          <button type="button" onClick={onArrange} title="Lay everything out anew">
            Arrange
          </button>
          <button type="button" onClick={() => change({ open: [], hide: [], pin: [], select: [], frame: '' })}>
            Reset
          </button>
        </>
      )}
    </div>
  )
}
