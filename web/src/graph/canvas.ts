import type { Subgraph } from '@reftel/api/types'
import cytoscape, { type Core } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Drawing } from './elements.ts'
import { elementsOf } from './elements.ts'
import type { Placement } from './layouts.ts'
import { stylesheetOf } from './style.ts'
import type { Tick } from './time-scale.ts'

cytoscape.use(fcose)

/** What happens on the drawing. Ids are those of the subgraph; null when the empty ground was clicked. */
export interface CanvasEvents {
  readonly select: (id: string | null, what: 'node' | 'edge' | null) => void
  readonly open: (id: string) => void
  /** The axis moved under the pane: marks at their place in it, in pixels. */
  readonly axis: (ticks: readonly Tick[]) => void
}

/** A drawing in an element of the page. */
export interface Canvas {
  readonly show: (subgraph: Subgraph, drawing: Drawing, placement: Placement, layoutKey: string) => void
  readonly select: (id: string | null) => void
  readonly fit: () => void
  readonly zoom: (factor: number) => void
  /** The node next to `id` in that direction, `id` itself when there is none. */
  readonly beside: (id: string, dx: number, dy: number) => string
  /** The whole drawing as a picture, ground included. */
  readonly png: (ground: string) => Promise<Blob>
  readonly destroy: () => void
}

/** No closer than this when a small graph is fitted: boxes of text need not fill the screen. */
const CLOSEST_FIT = 1.15
const ROOM = 48

/** Pixels of the screen that a mark of the axis needs, however far one is zoomed out. */
const TICKS_APART = 92

/**
 * The one place that touches the drawing library. Writes `data-nodes`, `data-edges` and `data-layout` on the element, by which
 * tests and styles see what is drawn.
 */
export function openCanvas(element: HTMLElement, events: CanvasEvents): Canvas {
  const cy: Core = cytoscape({ container: element, minZoom: 0.05, maxZoom: 3, boxSelectionEnabled: false })
  let ticks: readonly Tick[] = []
  let laidOut = ''

  const reportAxis = () => {
    const zoom = cy.zoom()
    const { x } = cy.pan()
    const shown: Tick[] = []
    for (const tick of ticks) {
      const at = tick.x * zoom + x
      if (at - (shown.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= TICKS_APART) shown.push({ ...tick, x: at })
    }
    events.axis(shown)
  }
  const fit = () => {
    cy.resize()
    cy.fit(undefined, ROOM)
    if (cy.zoom() > CLOSEST_FIT) {
      cy.zoom(CLOSEST_FIT)
      cy.center()
    }
  }
  cy.on('viewport resize', reportAxis)
  cy.on('tap', (event) => {
    if (event.target === cy) return events.select(null, null)
    events.select(event.target.id(), event.target.isNode() ? 'node' : 'edge')
  })
  cy.on('dbltap', 'node', (event) => events.open(event.target.id()))

  const light = (id: string | null) => {
    cy.batch(() => {
      cy.elements().removeClass('selected lit dim')
      const chosen = cy.elements().filter((each) => each.id() === id)
      if (chosen.empty()) return
      const near = chosen.nodes().closedNeighborhood().union(chosen).union(chosen.edges().connectedNodes())
      cy.elements().difference(near).addClass('dim')
      chosen.addClass('selected')
      near.edges().addClass('lit')
    })
    element.dataset.selected = id ?? ''
  }

  return {
    show(subgraph, drawing, placement, layoutKey) {
      const next = elementsOf(subgraph, drawing)
      const ids = new Set(next.map(({ data }) => data.id))
      cy.batch(() => {
        cy.elements()
          .filter((each) => !ids.has(each.id()))
          .remove()
        for (const each of next) {
          const found = cy.getElementById(String(each.data.id))
          if (found.empty()) cy.add(each)
          else found.data(each.data)
        }
      })
      cy.style(stylesheetOf(drawing.theme))
      const key = `${layoutKey}|${[...ids].join(' ')}`
      if (key !== laidOut) {
        laidOut = key
        ticks = placement.kind === 'places' ? placement.ticks : []
        if (placement.kind === 'places')
          cy.nodes().positions((node) => ({ ...(placement.places.get(node.id()) ?? { x: 0, y: 0 }) }))
        else cy.layout(placement.options).run()
        fit()
      }
      Object.assign(element.dataset, {
        nodes: String(cy.nodes().length),
        edges: String(cy.edges().length),
        layout: layoutKey,
      })
      reportAxis()
    },
    select: light,
    fit,
    zoom(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
    },
    beside(id, dx, dy) {
      const here = cy.getElementById(id).position()
      const ahead = cy
        .nodes()
        .toArray()
        .flatMap((node) => {
          const [x, y] = [node.position().x - here.x, node.position().y - here.y]
          const along = x * dx + y * dy
          const off = Math.abs(x * dy) + Math.abs(y * dx)
          return along > 1 ? [{ id: node.id(), cost: along + 2 * off }] : []
        })
      return ahead.toSorted((a, b) => a.cost - b.cost)[0]?.id ?? id
    },
    png: (ground) =>
      cy.png({ output: 'blob-promise', full: true, scale: 2, bg: ground, maxWidth: 8000, maxHeight: 8000 }),
    destroy: () => cy.destroy(),
  }
}
