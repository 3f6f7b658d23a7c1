import type { Core } from 'cytoscape'
import type { Arrangement } from './arrange.ts'
import { type Box, boxAround } from './boxes.ts'
import type { Seen } from './detail.ts'
import type { Tick } from './time-scale.ts'
import type { Lane } from './timeline.ts'

/** A rectangle by two corners, in units of the drawing. */
interface Extent {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What stands where in the pane, in its pixels, whenever that changed. */
export interface PaneScene {
  readonly zoom: number
  /** Pixels of the screen to a day, where that is the same everywhere. */
  readonly pixelsPerDay: number | null
  /** Where a moment (milliseconds since 1970) lies on the axis; null where there is none. */
  readonly at: ((time: number) => number) | null
  /** Marks of the axis. */
  readonly ticks: readonly Tick[]
  readonly lanes: readonly Lane[]
  /** Boxes of nodes that are wide enough for what belongs to them, by id. */
  readonly boxes: ReadonlyMap<
    string,
    { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  >
  /** The part of the drawing in the pane, and all of it. */
  readonly view: Extent
  readonly whole: Extent
}

/** Pixels of the screen that a mark of the axis needs, however far one is zoomed out, where letters are as large as usual. */
const TICKS_APART = 92

/** About half a node, in units of the drawing. */
const NODE_ROOM = 20

const extentOf = ({ left, right, top, bottom }: Box): Extent => ({ x1: left, x2: right, y1: top, y2: bottom })

/** Pixels that the name of a lane needs. */
const LANES_APART = 13

/** The scene of a drawing as it stands. `letters`: how much larger than usual the page writes. */
export function paneSceneOf(cy: Core, arrangement: Arrangement, seen: readonly Seen[], letters: number): PaneScene {
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  const ticks: Tick[] = []
  for (const tick of arrangement.ticks) {
    const at = tick.x * zoom + x
    if (at - (ticks.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= TICKS_APART * letters) ticks.push({ ...tick, x: at })
  }
  const lanes: Lane[] = []
  for (const lane of arrangement.lanes) {
    const at = lane.y * zoom + y
    // Where lanes are too close for all their names, some go without.
    if (at - (lanes.at(-1)?.y ?? Number.NEGATIVE_INFINITY) >= LANES_APART * letters)
      lanes.push({ ...lane, y: at, height: lane.height * zoom })
  }
  const view = cy.extent()
  const boxes = new Map<string, { x: number; y: number; w: number; h: number }>()
  for (const { id, boxed } of seen) {
    if (!boxed) continue
    const node = cy.getElementById(id)
    const at = node.position()
    if (!at || at.x < view.x1 || at.x > view.x2 || at.y < view.y1 || at.y > view.y2) continue
    if (node.data('form') === 'dot') continue
    boxes.set(id, { x: at.x * zoom + x, y: at.y * zoom + y, w: node.width() * zoom, h: node.height() * zoom })
  }
  const { scale } = arrangement
  const perDay = scale?.pixelsPerDay ?? null
  return {
    zoom,
    pixelsPerDay: perDay === null ? null : perDay * zoom,
    at: scale && ((time) => scale.x(time) * zoom + x),
    ticks,
    lanes,
    boxes,
    view,
    // Reckoned here: the library would measure every node anew in each frame.
    whole: extentOf(
      boxAround(
        seen.map(({ place }) => place),
        NODE_ROOM,
      ),
    ),
  }
}
