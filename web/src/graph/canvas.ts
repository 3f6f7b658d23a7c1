import cytoscape, { type Core } from 'cytoscape'
import { lettersOf } from '../parts/letters.ts'
import type { Arrangement } from './arrange.ts'
import { openDress } from './dress.ts'
import { type Drawing, elementsOf, seenOf } from './elements.ts'
import { fitAll } from './fit.ts'
import { within } from './lasso.ts'
import { openMarks } from './marks.ts'
import type { Theme } from './palette.ts'
import { replaceAll } from './replace.ts'
import { type PaneScene, paneSceneOf } from './scene.ts'
import { stylesheetOf } from './style.ts'
import type { Drawn } from './subgraph.ts'
import type { Point } from './timeline.ts'

/** A part of the drawing in the pane: its zoom and the point of the drawing in the middle of the pane. */
export interface PaneFrame {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** What happens on the drawing. Ids are those of the subgraph; null when the empty ground was clicked. */
export interface CanvasEvents {
  /** `more`: beside what is selected already. */
  readonly select: (id: string | null, more: boolean) => void
  readonly open: (id: string) => void
  readonly scene: (scene: PaneScene) => void
  /** The reader moved the view, and has come to rest. */
  readonly frame: (frame: PaneFrame) => void
  readonly drop: (id: string, place: Point) => void
}

/** A drawing in an element of the page. */
export interface Canvas {
  readonly show: (subgraph: Drawn, drawing: Drawing, arrangement: Arrangement) => void
  readonly select: (ids: readonly string[]) => void
  /** Leaves these ids bright and the others dim; null for all. */
  readonly dim: (bright: ReadonlySet<string> | null) => void
  readonly fit: () => void
  readonly frame: (frame: PaneFrame) => void
  /** Brings these into the pane where they are not. */
  readonly reveal: (ids: readonly string[]) => void
  readonly zoom: (factor: number) => void
  /** The nodes whose middle lies within a line in the pane, in its pixels. */
  readonly inside: (line: readonly Point[]) => readonly string[]
  /** The node next to `id` in that direction, `id` itself when there is none. */
  readonly beside: (id: string, dx: number, dy: number) => string
  readonly destroy: () => void
}

/** Thousands of nodes in a row still find room in a pane. */
const FARTHEST = 0.004

/** From so many nodes on one pixel of the drawing is one of the screen, however fine that is. */
const FINE_MOST = 1500

/** Pause after which a moved view has come to rest. */
const REST_MS = 350

/**
 * The drawing library behind one door: dress.ts, fit.ts, marks.ts, replace.ts and scene.ts are its rooms. Writes `data-nodes`,
 * `data-edges` and `data-selected` on the element, by which tests and styles see what is drawn.
 */
export function openCanvas(element: HTMLElement, events: CanvasEvents, size: number): Canvas {
  const cy: Core = cytoscape({
    container: element,
    minZoom: FARTHEST,
    maxZoom: 4,
    boxSelectionEnabled: false,
    ...(size > FINE_MOST && { pixelRatio: 1, hideEdgesOnViewport: false }),
  })
  let arrangement: Arrangement = { places: new Map(), ticks: [], lanes: [], scale: null }
  const dress = openDress(cy, element)
  const marks = openMarks(cy)
  let theme: Theme | null = null
  /** Whether the view is still the one that shows all. */
  let untouched = true
  let asked = 0

  const report = () => {
    asked = 0
    events.scene(paneSceneOf(cy, arrangement, dress.seen(), lettersOf(element)))
  }
  const reportSoon = () => {
    if (!asked) asked = requestAnimationFrame(report)
  }
  const style = (anew = false) => {
    if (dress.put(anew)) reportSoon()
  }
  const fit = () => {
    fitAll(cy, dress, arrangement.lanes.length > 1)
    untouched = true
    reportSoon()
  }
  const rest = openRest(cy, events.frame)
  const touched = () => {
    untouched = false
    rest.moved()
  }

  cy.on('viewport', () => {
    style()
    reportSoon()
    rest.goesOn()
  })
  cy.on('scrollzoom pinchzoom dragpan', touched)
  cy.on('tap', (event) => {
    const { shiftKey = false, metaKey = false, ctrlKey = false } = event.originalEvent as MouseEvent
    if (event.target === cy) return events.select(null, false)
    events.select(event.target.id(), shiftKey || metaKey || ctrlKey)
  })
  cy.on('dbltap', 'node', (event) => events.open(event.target.id()))
  cy.on('dragfree', 'node', ({ target }) => {
    dress.moved(target.id(), { ...target.position() })
    style(true)
    events.drop(target.id(), { ...target.position() })
  })
  const sized = new ResizeObserver(() => {
    cy.resize()
    if (untouched && cy.nodes().nonempty()) fit()
    style()
    reportSoon()
  })
  sized.observe(element)

  return {
    show(subgraph, drawing, given) {
      const first = cy.nodes().empty()
      const moved = given.scale !== arrangement.scale || given.places !== arrangement.places
      arrangement = given
      if (drawing.theme !== theme) cy.style(stylesheetOf(drawing.theme))
      theme = drawing.theme
      dress.see(seenOf(subgraph, drawing, given.places, given.lanes.length > 1), subgraph.edges.length)
      // While nothing is drawn yet, the zoom that it will have costs nothing.
      if (first) fitAll(cy, dress, arrangement.lanes.length > 1)
      replaceAll(cy, elementsOf(subgraph, drawing), given.places, dress.dressed())
      style(true)
      if (first || (moved && untouched)) fit()
      Object.assign(element.dataset, { nodes: String(cy.nodes().length), edges: String(cy.edges().length) })
      reportSoon()
    },
    select(ids) {
      element.dataset.selected = ids.join(' ')
      marks.select(ids)
    },
    dim: marks.dim,
    fit,
    frame({ zoom, x, y }) {
      untouched = false
      cy.resize()
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } })
    },
    reveal(ids) {
      const { x1, y1, x2, y2 } = cy.extent()
      const off = cy.nodes().filter((node) => {
        const { x, y } = node.position()
        return ids.includes(node.id()) && (x < x1 || x > x2 || y < y1 || y > y2)
      })
      if (off.nonempty()) cy.center(off)
    },
    zoom(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      touched()
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
    },
    inside: (line) =>
      cy
        .nodes()
        .filter((node) => within(line, node.renderedPosition()))
        .map((node) => node.id()),
    beside: (id, dx, dy) => besideOf(cy, id, dx, dy),
    destroy() {
      sized.disconnect()
      rest.end()
      cancelAnimationFrame(asked)
      dress.end()
      cy.destroy()
    },
  }
}

/** Tells of the view that the reader moved, once it has come to rest. */
function openRest(cy: Core, tell: (frame: PaneFrame) => void) {
  let moving = false
  let resting: ReturnType<typeof setTimeout> | undefined
  const wait = () => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      if (!moving) return
      moving = false
      const { x1, y1, w, h } = cy.extent()
      tell({ zoom: cy.zoom(), x: x1 + w / 2, y: y1 + h / 2 })
    }, REST_MS)
  }
  return {
    moved() {
      moving = true
      wait()
    },
    /** The view moves on by itself, as after a fling. */
    goesOn() {
      if (moving) wait()
    },
    end: () => clearTimeout(resting),
  }
}

/** The node next to `id` in a direction: the nearest ahead, what is off to the side counting twice; `id` itself where none is. */
function besideOf(cy: Core, id: string, dx: number, dy: number): string {
  const here = cy.getElementById(id).position()
  if (!here) return id
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
}
