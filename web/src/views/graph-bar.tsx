import type { Subgraph } from '@reftel/api/types'
import type { RefObject } from 'react'
import type { PaneHandle } from '../graph/graph-pane.tsx'
import { FORCE_MOST, LAYOUTS } from '../graph/layouts.ts'
import { kindOfId } from '../graph/subgraph.ts'
import { Choice } from '../parts/choice.tsx'
import { save } from '../parts/save.ts'
import { type GraphRoute, SURROUNDINGS } from '../state/route.ts'
import { useChange } from '../state/router.ts'
import { DEEPEST } from '../state/url.ts'

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

/** What is drawn, how far, how it is laid out, and how to take it away. */
export function GraphBar(props: {
  readonly route: GraphRoute
  readonly subgraph: Subgraph
  readonly pane: RefObject<PaneHandle | null>
  readonly name: string
}) {
  const { route, subgraph, pane, name } = props
  const change = useChange(route)
  const ofCable = kindOfId(route.root).kind === 'Cable'
  const toggle = (id: GraphRoute['show'][number]) =>
    change({ show: SURROUNDINGS.filter((each) => (each === id) !== route.show.includes(each)) })
  const png = async () => {
    const picture = await pane.current?.png()
    if (picture) save(`${name}.png`, picture)
  }
  const json = () => {
    const { nodes, edges, truncated } = subgraph
    const text = JSON.stringify({ permalink: location.href, nodes, edges, truncated }, null, 1)
    save(`${name}.json`, new Blob([text], { type: 'application/json' }))
  }
  return (
    <div className="bar" role="toolbar" aria-label="Graph">
      {ofCable && (
        <Choice
          label="Steps"
          choices={STEPS}
          value={String(route.depth)}
          onChoose={(id) => change({ depth: Number(id) })}
        />
      )}
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
            {id}
          </button>
        ))}
      </fieldset>
      {route.form === 'drawing' && (
        <Choice
          label="Layout"
          choices={LAYOUTS.filter(({ id }) => id !== 'force' || subgraph.nodes.length <= FORCE_MOST)}
          value={route.layout}
          onChoose={(layout) => change({ layout })}
        />
      )}
      <Choice label="View" choices={FORMS} value={route.form} onChoose={(form) => change({ form })} />
      <fieldset className="choice plain">
        <legend>Drawing</legend>
        {route.form === 'drawing' && (
          <>
            <button type="button" onClick={() => pane.current?.fit()}>
              Fit
            </button>
            <button type="button" onClick={() => void png()}>
              PNG
            </button>
          </>
        )}
        <button type="button" onClick={json}>
          JSON
        </button>
        {(route.open.length > 0 || route.hide.length > 0) && (
          <button type="button" onClick={() => change({ open: [], hide: [], select: '' })}>
            Reset
          </button>
        )}
      </fieldset>
    </div>
  )
}
