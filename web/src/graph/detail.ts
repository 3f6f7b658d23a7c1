import { type Box, BoxGrid, boxAbout, boxAround, holds } from './boxes.ts'
import { groupBy } from './group-by.ts'
import type { Point } from './timeline.ts'

/** A node as the level of detail sees it: where it is, how much it weighs, and what could be written on it. */
export interface Seen {
  readonly id: string
  readonly place: Point
  /** The heavier, the larger its dot and the sooner its label. */
  readonly weight: number
  readonly name: string
  readonly date: string
  readonly words: string
  /** A cable is a box with words in it when there is room; everything else is a sign with its name below. */
  readonly boxed: boolean
}

export type NodeForm = 'card' | 'pill' | 'dot'
type Side = 'inside' | 'below' | 'above' | 'right' | 'left'

/** How a node looks at a zoom, in units of the drawing: a font of 12 at zoom 0.5 is 6 pixels high. */
export interface NodeLook {
  readonly form: NodeForm
  readonly width: number
  readonly height: number
  /** Empty where there is no room for one. */
  readonly label: string
  readonly font: number
  readonly side: Side
}

/** How a whole drawing looks: its form, and each node's look. */
export interface Detail {
  readonly form: NodeForm
  readonly looks: ReadonlyMap<string, NodeLook>
  readonly labels: number
}

/** A card in units of the drawing, and the font of every other label in pixels of the screen. */
export const CARD = { width: 184, height: 60, letters: 23, font: 12.5 } as const
const FONT = 11
/** Below this zoom the words of a card would be smaller than can be read. */
const CARD_ZOOM = 0.86
/** Width of a letter of the drawing's font, as a share of its height, and height of a line. */
const LETTER = 0.61
const LINE = 1.3
/** Radius of a dot in pixels: of the lightest node, and of the heaviest, where dots have room. */
const DOT = { least: 4, most: 13 } as const
/** Pixels from dot to dot below which all are drawn smaller, and how small at the least. */
const DOTS_APART = 22
const DOT_SHARE = 0.3
const APART = 2

/** A form is taken when no more than this share of the boxes would find no room in it; those are drawn as dots. */
const CROWDED = 0.06

/** Zooms in steps: within one nothing is styled anew, so that zooming costs no more than panning. */
const STEP = 1.16
export const stepOf = (zoom: number): number => Math.round(Math.log(zoom) / Math.log(STEP))
const zoomOf = (step: number): number => STEP ** step

/**
 * How nodes look at a step of the zoom: cards where they can be read and have room, else pills with number and date, else with
 * the number alone, else dots by weight, of which those get their number written that it fits beside, the heaviest first. Labels
 * never lie on one another nor on another dot, and are never smaller than can be read. `pane`: pixels of its width.
 */
export function detailAt(nodes: readonly Seen[], step: number, pane = Number.POSITIVE_INFINITY): Detail {
  const zoom = zoomOf(step)
  const heaviest = Math.max(1, ...nodes.map(({ weight }) => weight))
  const apart = apartOf(nodes, DOTS_APART / zoom) * zoom
  const least = Math.min(NAMED.most, Math.round(pane / NAMED.every))
  const across =
    pane < NARROW
      ? boxAround(
          nodes.map(({ place }) => place),
          ROOM_BESIDE / zoom,
        )
      : null
  const at: Ground = { zoom, heaviest, least, across, share: Math.max(DOT_SHARE, Math.min(1, apart / DOTS_APART)) }
  const byWeight = nodes.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const forms: readonly Way[] = [
    ...(zoom >= CARD_ZOOM ? [card] : []),
    (node) => pill(node, zoom, [node.name, node.date].filter(Boolean)),
    (node) => pill(node, zoom, [node.name]),
  ]
  for (const way of forms) {
    const boxes = inBoxes(byWeight, way, at)
    if (boxes) return boxes
  }
  return inDots(byWeight, at)
}

type Way = (node: Seen) => NodeLook

const card: Way = ({ name, date, words }) => ({
  form: 'card',
  width: CARD.width,
  height: CARD.height,
  label: [name, date, cut(words, CARD.letters)].filter(Boolean).join('\n'),
  font: CARD.font,
  side: 'inside',
})

function pill(_node: Seen, zoom: number, lines: readonly string[]): NodeLook {
  const { width, height } = written(lines)
  return {
    form: 'pill',
    width: (width + 12) / zoom,
    height: (height + 6) / zoom,
    label: lines.join('\n'),
    font: FONT / zoom,
    side: 'inside',
  }
}

/** Pixels that these lines take. */
const written = (lines: readonly string[]) => ({
  width: Math.max(...lines.map((line) => line.length)) * FONT * LETTER,
  height: lines.length * FONT * LINE,
})

function dot({ weight }: Seen, { zoom, heaviest, share }: Ground): NodeLook {
  const radius = DOT.least + (DOT.most - DOT.least) * Math.sqrt(Math.max(0, weight) / heaviest)
  const size = (2 * radius * share) / zoom
  return { form: 'dot', width: size, height: size, label: '', font: FONT / zoom, side: 'below' }
}

/** All boxes in one form, or null where too many find no room. */
function inBoxes(nodes: readonly Seen[], way: Way, at: Ground): Detail | null {
  const boxed = nodes.filter((node) => node.boxed)
  if (boxed.length === 0) return null
  const grid = new BoxGrid<string>(CARD.width)
  const looks = new Map<string, NodeLook>()
  let crowded = 0
  for (const node of boxed) {
    const look = way(node)
    const box = boxAbout(node.place, look.width, look.height, APART)
    if (grid.meets(box)) {
      crowded += 1
      if (crowded > CROWDED * boxed.length) return null
      looks.set(node.id, dot(node, at))
      continue
    }
    grid.add(box, node.id)
    looks.set(node.id, look)
  }
  const signs = beside(
    nodes.filter((node) => !node.boxed || looks.get(node.id)?.form === 'dot'),
    grid,
    at,
  )
  for (const [id, look] of signs) looks.set(id, look)
  const [first] = [...looks.values()].filter(({ form }) => form !== 'dot')
  return { form: first?.form ?? 'dot', looks, labels: labelsOf(looks) }
}

function inDots(nodes: readonly Seen[], at: Ground): Detail {
  const looks = beside(nodes, new BoxGrid<string>(80 / at.zoom), at)
  return { form: 'dot', looks, labels: labelsOf(looks) }
}

/** In a crowd so many of the heaviest get their label all the same, over dots that weigh less: one for so many pixels of the pane. */
const NAMED = { most: 24, every: 45 } as const

/** In a narrower pane words would take the room of what they name: they reach no farther out than this beside the outermost dots. */
const NARROW = 480
const ROOM_BESIDE = 18

/** What a look depends on besides its node. */
interface Ground {
  readonly zoom: number
  /** The weight of the heaviest. */
  readonly heaviest: number
  /** How many are named at any price. */
  readonly least: number
  /** What words may not reach out of to the sides; null for no bound. */
  readonly across: Box | null
  /** How large dots are, as a share of their usual size. */
  readonly share: number
}

/** How far most nodes are from the nearest other one, up to `most`. */
function apartOf(nodes: readonly Seen[], most: number): number {
  const cell = (value: number) => Math.floor(value / most)
  const cells = groupBy(
    nodes.map(({ place }) => place),
    ({ x, y }) => `${cell(x)} ${cell(y)}`,
  )
  const nearest = nodes.map(({ place }) => {
    let least = most
    for (let x = cell(place.x) - 1; x <= cell(place.x) + 1; x++)
      for (let y = cell(place.y) - 1; y <= cell(place.y) + 1; y++)
        for (const other of cells.of(`${x} ${y}`))
          if (other !== place) least = Math.min(least, Math.hypot(other.x - place.x, other.y - place.y))
    return least
  })
  return nearest.sort((a, b) => a - b)[nearest.length >> 1] ?? most
}

/**
 * Dots with their labels beside them where these fit: below, above, or to a side. Where hardly any fits, the heaviest are written
 * over other dots, though never over another label.
 */
function beside(nodes: readonly Seen[], grid: BoxGrid<string>, at: Ground): Map<string, NodeLook> {
  const { zoom, least, across } = at
  const dots = nodes.map((node) => ({ node, look: dot(node, at) }))
  for (const { node, look } of dots) grid.add(boxAbout(node.place, look.width, look.height), node.id)
  const looks = new Map<string, NodeLook>(dots.map(({ node, look }) => [node.id, look]))
  const words = new Set<string>()
  const name = (node: Seen, look: NodeLook, over: boolean) => {
    const size = written([node.name])
    const [width, height] = [size.width / zoom, size.height / zoom]
    const boxOf = (side: Side) =>
      boxAbout(labelPlace(node.place, look, width, height, side), width, height, APART / zoom)
    const covered = (side: Side) =>
      dots.filter((other) => other.node !== node && holds(boxOf(side), other.node.place)).length
    // Over others the name goes where it hides the fewest of them.
    const sides = over ? SIDES.toSorted((a, b) => covered(a) - covered(b)) : SIDES
    const side = sides.find((each) => {
      const box = boxOf(each)
      if (across && (box.left < across.left || box.right > across.right)) return false
      if (grid.meets(box, (of) => of !== node.id && (!over || words.has(of) || !looks.has(of)))) return false
      grid.add(box, `label of ${node.id}`)
      words.add(`label of ${node.id}`)
      return true
    })
    if (side) looks.set(node.id, { ...look, side, label: node.name })
  }
  const [first] = dots
  for (const { node, look } of dots) {
    name(node, look, false)
    // What the drawing is about is named even where its dots leave no room.
    if (node === first?.node && words.size === 0) name(node, look, true)
  }
  for (const { node, look } of dots) {
    if (words.size >= least) break
    if (!looks.get(node.id)?.label) name(node, look, true)
  }
  return looks
}

const SIDES: readonly Side[] = ['below', 'above', 'right', 'left']

function labelPlace({ x, y }: Point, look: NodeLook, width: number, height: number, side: Side): Point {
  if (side === 'below') return { x, y: y + (look.height + height) / 2 }
  if (side === 'above') return { x, y: y - (look.height + height) / 2 }
  return { x: x + ((look.width + width) / 2) * (side === 'right' ? 1 : -1), y }
}

/** The box that holds all nodes with their labels, in units of the drawing. */
export function boundsOf(nodes: readonly Seen[], { looks }: Detail): Box {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const take = ({ left, top, right, bottom }: Box) => {
    bounds.left = Math.min(bounds.left, left)
    bounds.top = Math.min(bounds.top, top)
    bounds.right = Math.max(bounds.right, right)
    bounds.bottom = Math.max(bounds.bottom, bottom)
  }
  for (const { id, place } of nodes) {
    const look = looks.get(id)
    if (!look) continue
    take(boxAbout(place, look.width, look.height))
    if (!look.label || look.side === 'inside') continue
    const [width, height] = [look.label.length * look.font * LETTER, look.font * LINE]
    take(boxAbout(labelPlace(place, look, width, height, look.side), width, height))
  }
  return bounds
}

const labelsOf = (looks: ReadonlyMap<string, NodeLook>) =>
  [...looks.values()].filter(({ label }) => label !== '').length

/** The first words, as many as fit into so many letters. */
export function cut(words: string, letters: number): string {
  if (words.length <= letters) return words
  const whole = words.slice(0, letters - 1)
  const end = whole.lastIndexOf(' ')
  return `${end > letters / 2 ? whole.slice(0, end) : whole}…`
}
