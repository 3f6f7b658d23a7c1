import type { Subgraph } from '@reftel/api/types'
import cytoscape, { type Core, type NodeSingular } from 'cytoscape'
import type { Arrangement } from './arrange.ts'
import type { Box } from './boxes.ts'
import { boundsOf, type Detail, detailAt, type Form, type Look, type Seen, stepOf } from './detail.ts'
import { type Drawing, elementsOf, seenOf } from './elements.ts'
import { routesOf, type Size, segmentsOf } from './routing.ts'
import { stylesheetOf } from './style.ts'
import type { Tick } from './time-scale.ts'
import type { Lane, Point } from './timeline.ts'

/** A part of the drawing in the pane: its zoom and the point of the drawing in the middle of the pane. */
export interface Frame {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** What stands where in the pane, in its pixels, whenever that changed. */
export interface Scene {
  readonly zoom: number
  /** Pixels of the screen to a day, where that is the same everywhere. */
  readonly pixelsPerDay: number | null
  /** Marks of the axis. */
  readonly ticks: readonly Tick[]
  readonly lanes: readonly Lane[]
  /** Boxes of nodes that are wide enough for what belongs to them, by id. */
  readonly boxes: ReadonlyMap<
    string,
    { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  >
  /** The part of the drawing in the pane, and all of it, in units of the drawing. */
  readonly view: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  readonly whole: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
}

/** What happens on the drawing. Ids are those of the subgraph; null when the empty ground was clicked. */
export interface CanvasEvents {
  /** `more`: beside what is selected already. */
  readonly select: (id: string | null, more: boolean) => void
  readonly open: (id: string) => void
  readonly scene: (scene: Scene) => void
  /** The reader moved the view, and has come to rest. */
  readonly frame: (frame: Frame) => void
  readonly drop: (id: string, place: Point) => void
}

/** A drawing in an element of the page. */
export interface Canvas {
  readonly show: (subgraph: Subgraph, drawing: Drawing, arrangement: Arrangement) => void
  readonly select: (ids: readonly string[]) => void
  /** Leaves these ids bright and the others dim; null for all. */
  readonly dim: (bright: ReadonlySet<string> | null) => void
  readonly fit: () => void
  readonly frame: (frame: Frame) => void
  /** Brings these into the pane where they are not. */
  readonly reveal: (ids: readonly string[]) => void
  readonly zoom: (factor: number) => void
  /** The node next to `id` in that direction, `id` itself when there is none. */
  readonly beside: (id: string, dx: number, dy: number) => string
  /** The whole drawing as a picture, ground included. */
  readonly png: (ground: string) => Promise<Blob>
  readonly destroy: () => void
}

/** A small graph is not drawn larger than this in a pane of usual size; in a larger pane more. */
const CLOSEST_FIT = 1.15
const USUAL_PANE = 1100
const ROOM = 36

/** Pixels at the left that the names of lanes stand in. */
const LANE_NAMES = 124

/** How often a fit is mended for what reaches out of the pane. */
const FIT_TRIES = 8

/** Pixels of the screen that a mark of the axis needs, however far one is zoomed out. */
const TICKS_APART = 92

/** From so many nodes on one pixel of the drawing is one of the screen, however fine that is. */
const FINE_MOST = 1500

/** From so many edges on, or below this zoom, lines are not dashed: dashes cost most of the frames, and are too fine to be seen. */
const DASHED = { most: 600, zoom: 0.45 } as const

/** Pause after which a moved view has come to rest. */
const REST_MS = 350

/**
 * The one place that touches the drawing library. Writes `data-nodes`, `data-edges`, `data-layout`, `data-form` and `data-labels` on
 * the element, by which tests and styles see what is drawn.
 */
export function openCanvas(element: HTMLElement, events: CanvasEvents, size: number): Canvas {
  const cy: Core = cytoscape({
    container: element,
    minZoom: 0.03,
    maxZoom: 4,
    boxSelectionEnabled: false,
    ...(size > FINE_MOST && { pixelRatio: 1, hideEdgesOnViewport: false }),
  })
  let arrangement: Arrangement = { places: new Map(), ticks: [], lanes: [], scale: null }
  let seen: readonly Seen[] = []
  let step: number | null = null
  let detail: Detail | null = null
  let untouched = true
  let moving = false
  let resting: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const report = () => {
    asked = 0
    const zoom = cy.zoom()
    const { x, y } = cy.pan()
    const ticks: Tick[] = []
    for (const tick of arrangement.ticks) {
      const at = tick.x * zoom + x
      if (at - (ticks.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= TICKS_APART) ticks.push({ ...tick, x: at })
    }
    const view = cy.extent()
    const boxes = new Map<string, { x: number; y: number; w: number; h: number }>()
    if (element.dataset.form !== 'dot')
      for (const { id, boxed } of seen) {
        if (!boxed) continue
        const node = cy.getElementById(id)
        const at = node.position()
        if (!at || at.x < view.x1 || at.x > view.x2 || at.y < view.y1 || at.y > view.y2) continue
        if (node.data('form') === 'dot') continue
        boxes.set(id, { x: at.x * zoom + x, y: at.y * zoom + y, w: node.width() * zoom, h: node.height() * zoom })
      }
    const perDay = arrangement.scale?.pixelsPerDay ?? null
    events.scene({
      zoom,
      pixelsPerDay: perDay === null ? null : perDay * zoom,
      ticks,
      lanes: arrangement.lanes.map((lane) => ({ ...lane, y: lane.y * zoom + y, height: lane.height * zoom })),
      boxes,
      view,
      whole: cy.elements().boundingBox({ includeLabels: false }),
    })
  }
  const reportSoon = () => {
    if (!asked) asked = requestAnimationFrame(report)
  }

  /** Whether anything was styled anew. */
  const style = (anew = false): boolean => {
    const next = stepOf(cy.zoom())
    if (next === step && !anew) return false
    step = next
    const now = detailAt(seen, next)
    detail = now
    const size = largest(now)
    const coarse = cy.edges().length > DASHED.most || cy.zoom() < DASHED.zoom
    cy.batch(() => {
      for (const [id, look] of now.looks) wear(cy.getElementById(id), look)
      cy.edges().toggleClass('coarse', coarse)
      cy.nodes().toggleClass('coarse', coarse)
    })
    // A line that runs through a card may well pass beside a dot.
    if (anew || now.form !== routedFor.form || size.width > routedFor.width) route(size, now.form)
    mark(element, now)
    reportSoon()
    return true
  }
  /** This box in the middle of the pane, the names of lanes left free. */
  const centre = (zoom: number, { left: x1, right: x2, top: y1, bottom: y2 }: Box) => {
    const left = arrangement.lanes.length > 1 ? LANE_NAMES : 0
    const x = left + (cy.width() - left) / 2 - ((x1 + x2) / 2) * zoom
    cy.viewport({ zoom, pan: { x, y: cy.height() / 2 - ((y1 + y2) / 2) * zoom } })
  }
  /** The zoom at which a box fills the pane, `room` pixels left on each side. */
  const filling = ({ left, right, top, bottom }: Box, room: number) => {
    const width = cy.width() - (arrangement.lanes.length > 1 ? LANE_NAMES : 0) - 2 * room
    return Math.min(width / Math.max(right - left, 1), (cy.height() - 2 * room) / Math.max(bottom - top, 1))
  }
  const fit = () => {
    cy.resize()
    const closest = CLOSEST_FIT * Math.max(1, Math.min(cy.width(), cy.height() * 2) / USUAL_PANE)
    const { x1, x2, y1, y2 } = cy.elements().boundingBox({ includeLabels: false })
    const drawn = { left: x1, right: x2, top: y1, bottom: y2 }
    centre(Math.max(cy.minZoom(), Math.min(closest, filling(drawn, Math.min(ROOM, cy.width() / 16)))), drawn)
    untouched = true
    // Words beside a dot reach farther than the dot does, and are there only once the zoom is known.
    for (let tries = 0; tries < FIT_TRIES; tries++) {
      style()
      const bounds = detail ? boundsOf(seen, detail) : drawn
      const most = filling(bounds, 6)
      const fits = cy.zoom() <= most
      centre(fits ? cy.zoom() : most * 0.99, bounds)
      if (fits) return
    }
  }
  let routedFor: Size & { readonly form: Form } = { width: 0, height: 0, form: 'dot' }
  const route = (size: Size, form: Form) => {
    routedFor = { ...size, form }
    const places = new Map(cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]))
    const lines = cy
      .edges()
      .map((edge) => ({ id: edge.id(), source: edge.data('source'), target: edge.data('target') }))
    const routes = routesOf(lines, places, size)
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        const way = routes.get(edge.id())
        const [a, b] = [places.get(edge.data('source')), places.get(edge.data('target'))]
        edge.toggleClass('routed', !!way)
        if (way && a && b) edge.data(segmentsOf(a, way, b))
      })
    })
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
    seen = seen.map((each) => (each.id === target.id() ? { ...each, place: { ...target.position() } } : each))
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
      const first = cy.nodes().empty()
      const moved = given.scale !== arrangement.scale || given.places !== arrangement.places
      arrangement = given
      cy.batch(() => {
        cy.elements()
          .filter((each) => !ids.has(each.id()))
          .remove()
        for (const each of next) {
          const found = cy.getElementById(String(each.data.id))
          if (found.empty()) cy.add(each)
          else found.data(each.data)
        }
        cy.nodes().positions((node) => ({ ...(given.places.get(node.id()) ?? { x: 0, y: 0 }) }))
      })
      seen = seenOf(subgraph, drawing, given.places, given.lanes.length > 1)
      cy.style(stylesheetOf(drawing.theme))
      style(true)
      if (first || (moved && untouched)) fit()
      Object.assign(element.dataset, { nodes: String(cy.nodes().length), edges: String(cy.edges().length) })
      reportSoon()
    },
    select(ids) {
      const chosen = cy.elements().filter((each) => ids.includes(each.id()))
      cy.batch(() => {
        cy.elements().removeClass('selected lit faint')
        if (chosen.empty()) return
        const near = chosen.nodes().closedNeighborhood().union(chosen).union(chosen.edges().connectedNodes())
        cy.elements().difference(near).addClass('faint')
        chosen.addClass('selected')
        near.edges().addClass('lit')
      })
      element.dataset.selected = ids.join(' ')
    },
    dim(bright) {
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
    fit() {
      fit()
      style()
    },
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
    png: (ground) =>
      cy.png({ output: 'blob-promise', full: true, scale: 2, bg: ground, maxWidth: 8000, maxHeight: 8000 }),
    destroy() {
      sized.disconnect()
      clearTimeout(resting)
      cancelAnimationFrame(asked)
      cy.destroy()
    },
  }
}

/** The label's place, as the drawing library names it. */
const ALIGN = {
  inside: { valign: 'center', halign: 'center', my: 0, mx: 0 },
  below: { valign: 'bottom', halign: 'center', my: 1, mx: 0 },
  above: { valign: 'top', halign: 'center', my: -1, mx: 0 },
  right: { valign: 'center', halign: 'right', my: 0, mx: 1 },
  left: { valign: 'center', halign: 'left', my: 0, mx: -1 },
} as const

function wear(node: NodeSingular, { form, width, height, label, font, side }: Look): void {
  node.data({ form, w: width, h: height, label, font, ...ALIGN[side] })
}

/** The size of the largest node that has words in it, or of the largest dot. */
function largest({ form, looks }: Detail): Size {
  const of = [...looks.values()].filter((look) => look.form === form)
  return { width: Math.max(0, ...of.map((look) => look.width)), height: Math.max(0, ...of.map((look) => look.height)) }
}

function mark(element: HTMLElement, { form, labels }: Detail): void {
  Object.assign(element.dataset, { form, labels: String(labels) })
}
