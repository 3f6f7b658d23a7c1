import type { Subgraph } from '@reftel/api/types'
import { type RefObject, useRef, useState } from 'react'
import { csvOf } from '../../graph/csv.ts'
import type { PaneHandle } from '../../graph/graph-pane.tsx'
import { graphmlOf } from '../../graph/graphml.ts'
import { pngOf } from '../../graph/png.ts'
import type { Drawn } from '../../graph/subgraph.ts'
import { svgOf } from '../../graph/svg.ts'
import { useTheme } from '../../graph/use-theme.ts'
import { useDismiss } from '../../parts/dismiss.ts'
import { save } from '../../parts/save.ts'
import type { GraphRoute } from '../../state/route.ts'

/** The graph to take away: as a picture with its legend and address, or as data. */
export function GraphSave(props: {
  readonly route: GraphRoute
  readonly subgraph: Subgraph
  /** The same as it is drawn, for pictures. */
  readonly drawn: Drawn
  readonly pane: RefObject<PaneHandle | null>
  readonly name: string
}) {
  const { route, subgraph, drawn, pane, name } = props
  const theme = useTheme()
  const menu = useRef<HTMLDetailsElement>(null)
  const [open, setOpen] = useState(false)
  useDismiss(open, menu, (byKey) => {
    setOpen(false)
    if (byKey) menu.current?.querySelector('summary')?.focus()
  })
  const text = (ending: string, type: string, words: string) => save(`${name}.${ending}`, new Blob([words], { type }))
  const svg = () =>
    svgOf(drawn, {
      root: route.root,
      places: pane.current?.places() ?? new Map(),
      ticks: pane.current?.ticks() ?? [],
      theme,
      colour: route.colour,
      title: name,
      address: location.href,
    })
  const ways: readonly { id: string; label: string; hint: string; drawn: boolean; act: () => void }[] = [
    {
      id: 'png',
      label: 'PNG',
      hint: 'picture with legend and address',
      drawn: true,
      act: () => void pngOf(svg()).then((picture) => save(`${name}.png`, picture)),
    },
    {
      id: 'svg',
      label: 'SVG',
      hint: 'the same in vectors',
      drawn: true,
      act: () => text('svg', 'image/svg+xml', svg()),
    },
    {
      id: 'graphml',
      label: 'GraphML',
      hint: 'for Gephi, yEd, networkx',
      drawn: false,
      act: () => text('graphml', 'application/xml', graphmlOf(subgraph)),
    },
    {
      id: 'csv',
      label: 'CSV',
      hint: 'a row for each edge',
      drawn: false,
      act: () => text('csv', 'text/csv', csvOf(subgraph)),
    },
    {
      id: 'json',
      label: 'JSON',
      hint: 'as the API gives it',
      drawn: false,
      act: () => text('json', 'application/json', JSON.stringify({ permalink: location.href, ...subgraph }, null, 1)),
    },
  ]
  return (
    <details className="menu" ref={menu} open={open}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; the browser tells of a toggle later than the next key may come */}
      <summary
        className="button"
        onClick={(event) => {
          event.preventDefault()
          setOpen(!open)
        }}
      >
        Save
      </summary>
      <div className="menu-list">
        {ways
          .filter(({ drawn }) => !drawn || route.form === 'drawing')
          .map(({ id, label, hint, act }) => (
            <button
              key={id}
              type="button"
              onClick={() => {
                setOpen(false)
                act()
              }}
            >
              {label} <span className="quiet">{hint}</span>
            </button>
          ))}
      </div>
    </details>
  )
}
