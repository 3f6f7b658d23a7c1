import type { Core } from 'cytoscape'
import { lettersOf } from '../parts/letters.ts'
import type { Box } from './boxes.ts'
import { boundsOf, type Detail, detailAt, type NodeForm, type NodeLook, type Seen, stepOf } from './detail.ts'
import { routed } from './reckon.ts'
import { type BoxSize, ROUTED_MOST, type Routes, segmentsOf } from './routing.ts'
import type { Point } from './timeline.ts'

/** From so many edges on, or below this zoom, lines are not dashed: dashes cost most of the frames, and are too fine to be seen. */
const DASHED = { most: 600, zoom: 0.45 } as const

/** Below this zoom the arrows of so many lines are finer than a pixel or two; without them a frame takes a third of the time. */
const ARROWS_ZOOM = 0.3

/** Units of the drawing that a line is thick at least, and pixels of the screen, where lines are few enough to be told apart. */
const THICK = { least: 2, pixels: 1.2 } as const

/** Nodes and lines as they come into the drawing, dressed for its present zoom. */
export interface Dressed {
  readonly node: (id: string) => Record<string, unknown>
  /** How thick lines are, in units of the drawing. */
  readonly thick: number
  readonly classes: { readonly nodes: string[]; readonly edges: string[] }
}

/** How the nodes of a drawing look at its zoom, and the ways of its lines around them. */
export interface Dress {
  /** What there is to be dressed, and between how many lines. */
  readonly see: (seen: readonly Seen[], lines: number) => void
  readonly seen: () => readonly Seen[]
  /** A node was put elsewhere. */
  readonly moved: (id: string, place: Point) => void
  /** Dresses everything for the present zoom, when that asks for another look or `anew`; gives whether it did. */
  readonly put: (anew?: boolean) => boolean
  /** What those wear that are to be added: styled once, not once bare and once dressed. */
  readonly dressed: () => Dressed
  /** What all of it takes, words and lines included, in units of the drawing; null before it is dressed. */
  readonly bounds: () => Box | null
  /** Ends what is still being reckoned. */
  readonly end: () => void
}

/** Writes `data-form` and `data-labels` on the element, by which tests see what can be read. */
export function openDress(cy: Core, element: HTMLElement): Dress {
  let seen: readonly Seen[] = []
  let lines = 0
  /** What each node wears, so that none is styled anew for what it wears already. */
  const wearing = new Map<string, NodeLook>()
  let step: number | null = null
  let detail: Detail | null = null
  let routedFor: BoxSize & { readonly form: NodeForm } = { width: 0, height: 0, form: 'dot' }
  let routing = new AbortController()

  const route = (size: BoxSize, form: NodeForm) => {
    routedFor = { ...size, form }
    routing.abort()
    routing = new AbortController()
    // So many lines go straight; each of them is told so only where one went another way before.
    if (lines > ROUTED_MOST && cy.edges('.routed').empty()) return
    const places = new Map(cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]))
    const straight = cy
      .edges()
      .map((edge) => ({ id: edge.id(), source: edge.data('source'), target: edge.data('target') }))
    const { signal } = routing
    const found = routed({ lines: straight, places, box: size }, signal)
    if (!(found instanceof Promise)) return lead(found, places)
    // Until their ways are known lines are straight.
    found.then(
      (routes) => signal.aborted || lead(routes, places),
      (cause: unknown) => {
        if (!signal.aborted) throw cause
      },
    )
  }
  const lead = (routes: Routes, places: ReadonlyMap<string, Point>) => {
    cy.batch(() => {
      cy.edges().forEach((edge) => {
        const way = routes.get(edge.id())
        const [a, b] = [places.get(edge.data('source')), places.get(edge.data('target'))]
        edge.toggleClass('routed', !!way)
        if (way && a && b) edge.data(segmentsOf(a, way, b))
      })
    })
  }
  const coarse = () => lines > DASHED.most || cy.zoom() < DASHED.zoom
  const thick = () => (lines > DASHED.most ? THICK.least : Math.max(THICK.least, THICK.pixels / cy.zoom()))
  const far = () => lines > DASHED.most && cy.zoom() < ARROWS_ZOOM
  /** What all lines wear alike; what came since wears it already (`dressed`), and each change is told to thousands. */
  let alike = { coarse: false, far: false, thick: 0 }
  const wear = () => {
    const next = { coarse: coarse(), far: far(), thick: thick() }
    if (next.coarse !== alike.coarse) cy.elements().toggleClass('coarse', next.coarse)
    if (next.far !== alike.far) cy.edges().toggleClass('far', next.far)
    if (next.thick !== alike.thick) cy.edges().data('thick', next.thick)
    alike = next
  }
  return {
    see(next, between) {
      seen = next
      lines = between
      step = null
    },
    seen: () => seen,
    moved(id, place) {
      seen = seen.map((each) => (each.id === id ? { ...each, place } : each))
    },
    put(anew = false) {
      // On a wide screen the page writes larger, and so does the drawing: as if it were seen from farther away.
      const next = stepOf(cy.zoom() / lettersOf(element))
      const undressed = anew || step === null
      if (next === step && !undressed) return false
      step = next
      const now = detailAt(seen, next, cy.width())
      detail = now
      const size = largest(now)
      cy.batch(() => {
        for (const [id, look] of now.looks) {
          if (same(wearing.get(id), look)) continue
          wearing.set(id, look)
          cy.getElementById(id).data(worn(look))
        }
        wear()
      })
      // A line that runs through a card may well pass beside a dot.
      if (undressed || now.form !== routedFor.form || size.width > routedFor.width) route(size, now.form)
      Object.assign(element.dataset, { form: now.form, labels: String(now.labels) })
      return true
    },
    dressed() {
      // What is there already wears what comes will wear.
      wear()
      const looks = detail?.looks
      const nodes = coarse() ? ['coarse'] : []
      return {
        node: (id) => {
          const look = looks?.get(id)
          if (!look) return UNDRESSED
          wearing.set(id, look)
          return worn(look)
        },
        thick: thick(),
        classes: { nodes, edges: far() ? [...nodes, 'far'] : nodes },
      }
    },
    end: () => routing.abort(),
    bounds() {
      if (!detail) return null
      const own = boundsOf(seen, detail)
      // Straight lines stay between their nodes; ways around others may not.
      if (lines > ROUTED_MOST || cy.edges('.routed').empty()) return own
      const { x1, x2, y1, y2 } = cy.edges('.routed').boundingBox({ includeLabels: false })
      return {
        left: Math.min(own.left, x1),
        right: Math.max(own.right, x2),
        top: Math.min(own.top, y1),
        bottom: Math.max(own.bottom, y2),
      }
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

/** What a node wears until its look is known. */
const UNDRESSED = { form: 'dot', w: 8, h: 8, label: '', font: 11, ...ALIGN.below } as const

const worn = ({ form, width, height, label, font, side }: NodeLook) => ({
  ...{ form, w: width, h: height, label, font },
  ...ALIGN[side],
})

const same = (a: NodeLook | undefined, b: NodeLook): boolean =>
  a !== undefined &&
  a.form === b.form &&
  a.width === b.width &&
  a.height === b.height &&
  a.label === b.label &&
  a.font === b.font &&
  a.side === b.side

/** The size of the largest node that has words in it, or of the largest dot. */
function largest({ form, looks }: Detail): BoxSize {
  const of = [...looks.values()].filter((look) => look.form === form)
  return { width: Math.max(0, ...of.map((look) => look.width)), height: Math.max(0, ...of.map((look) => look.height)) }
}
