import cytoscape, { type Core } from 'cytoscape'
import { lettersOf } from '../parts/letters.ts'
import type { Arrangement } from './arrange.ts'
import { openDress } from './dress.ts'
import { type Drawing, elementsOf, seenOf } from './elements.ts'
import { fitAll } from './fit.ts'
import { within } from './lasso.ts'
import type { Theme } from './palette.ts'
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
 * The drawing library behind one door: dress.ts, fit.ts and scene.ts are its rooms. Writes `data-nodes`, `data-edges` and
 * `data-selected` on the element, by which tests and styles see what is drawn.
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
  let theme: Theme | null = null
  let untouched = true
  /** Whether any node or line is shown as selected, and any as dim. */
  let lit = false
  let dimmed = false
  let moving = false
  let resting: ReturnType<typeof setTimeout> | undefined
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
  const rest = () => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      if (!moving) return
      moving = false
      const { x1, y1, w, h } = cy.extent()
      events.frame({ zoom: cy.zoom(), x: x1 + w / 2, y: y1 + h / 2 })
    }, REST_MS)
  }
  const touched = () => {
    untouched = false
    moving = true
    rest()
  }

  cy.on('viewport', () => {
    style()
    reportSoon()
    if (moving) rest()
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
      const next = elementsOf(subgraph, drawing)
      const ids = new Set(next.map(({ data }) => data.id))
      const placeOf = (id: string): Point => ({ ...(given.places.get(id) ?? { x: 0, y: 0 }) })
      const first = cy.nodes().empty()
      const moved = given.scale !== arrangement.scale || given.places !== arrangement.places
      arrangement = given
      if (drawing.theme !== theme) cy.style(stylesheetOf(drawing.theme))
      theme = drawing.theme
      dress.see(seenOf(subgraph, drawing, given.places, given.lanes.length > 1), subgraph.edges.length)
      // While nothing is drawn yet, the zoom that it will have costs nothing.
      if (first) fitAll(cy, dress, arrangement.lanes.length > 1)
      const dressed = dress.dressed()
      let nodes: typeof next = []
      let edges: typeof next = []
      cy.batch(() => {
        cy.elements()
          .filter((each) => !ids.has(each.id()))
          .remove()
        const came = next.filter(({ data }) => {
          const found = cy.getElementById(String(data.id))
          if (found.nonempty()) found.data(data)
          return found.empty()
        })
        nodes = came.filter(({ group }) => group === 'nodes')
        edges = came.filter(({ group }) => group === 'edges')
        // All in one: each by itself would be styled and told of by itself.
        cy.add(
          nodes.map((each) => ({
            ...each,
            data: { ...dressed.node(String(each.data.id)), ...each.data },
            classes: dressed.classes.nodes,
            position: placeOf(String(each.data.id)),
          })),
        )
        if (!first) cy.nodes().positions((node) => placeOf(node.id()))
      })
      // Styled before lines hang on them: each property that a node is given is told to all of its lines.
      cy.nodes().forEach((node) => {
        node.numericStyle('width')
      })
      cy.add(
        edges.map((each) => ({
          ...each,
          data: { thick: dressed.thick, ...each.data },
          classes: dressed.classes.edges,
        })),
      )
      style(true)
      if (first || (moved && untouched)) fit()
      Object.assign(element.dataset, { nodes: String(cy.nodes().length), edges: String(cy.edges().length) })
      reportSoon()
    },
    select(ids) {
      element.dataset.selected = ids.join(' ')
      // Thousands that wear nothing need not be told to take it off.
      if (ids.length === 0 && !lit) return
      const wanted = new Set(ids)
      const chosen = cy.elements().filter((each) => wanted.has(each.id()))
      lit = chosen.nonempty()
      cy.batch(() => {
        cy.elements().removeClass('selected lit faint')
        if (chosen.empty()) return
        const near = chosen.nodes().closedNeighborhood().union(chosen).union(chosen.edges().connectedNodes())
        cy.elements().difference(near).addClass('faint')
        chosen.addClass('selected')
        near.edges().addClass('lit')
      })
    },
    dim(bright) {
      if (bright === null && !dimmed) return
      dimmed = bright !== null
      cy.batch(() => {
        cy.elements().removeClass('dim')
        if (bright === null) return
        cy.nodes()
          .filter((node) => !bright.has(node.id()))
          .addClass('dim')
        cy.edges()
          .filter((edge) => !bright.has(edge.data('source')) || !bright.has(edge.data('target')))
          .addClass('dim')
      })
    },
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
    beside(id, dx, dy) {
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
    },
    destroy() {
      sized.disconnect()
      clearTimeout(resting)
      cancelAnimationFrame(asked)
      dress.end()
      cy.destroy()
    },
  }
}
