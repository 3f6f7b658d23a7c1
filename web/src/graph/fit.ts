import type { Core } from 'cytoscape'
import { type Box, boxAround } from './boxes.ts'
import { CARD } from './detail.ts'
import type { Dress } from './dress.ts'

/** A small graph is not drawn larger than this in a pane of usual size; in a larger pane more. */
const CLOSEST_FIT = 1.15
const USUAL_PANE = 1100
const ROOM = 36

/** Pixels at the left that the names of lanes stand in, and the most of a narrow pane. */
const LANE_NAMES = { most: 124, share: 0.26 } as const

/** How often a fit is mended for what reaches out of the pane. */
const FIT_TRIES = 8

/** Brings all of a drawing into its pane. `lanes`: their names stand at the left, which stays free. */
export function fitAll(cy: Core, dress: Dress, lanes: boolean): void {
  cy.resize()
  const margin = lanes ? Math.min(LANE_NAMES.most, LANE_NAMES.share * cy.width()) : 0
  /** This box in the middle of the pane. */
  const centre = (zoom: number, { left: x1, right: x2, top: y1, bottom: y2 }: Box) => {
    const x = margin + (cy.width() - margin) / 2 - ((x1 + x2) / 2) * zoom
    cy.viewport({ zoom, pan: { x, y: cy.height() / 2 - ((y1 + y2) / 2) * zoom } })
  }
  /** The zoom at which a box fills the pane, `room` pixels left on each side. */
  const filling = ({ left, right, top, bottom }: Box, room: number) =>
    Math.min(
      (cy.width() - margin - 2 * room) / Math.max(right - left, 1),
      (cy.height() - 2 * room) / Math.max(bottom - top, 1),
    )
  const closest = CLOSEST_FIT * Math.max(1, Math.min(cy.width(), cy.height() * 2) / USUAL_PANE)
  const drawn = boxAround(
    dress.seen().map(({ place }) => place),
    CARD.width / 2,
  )
  centre(Math.max(cy.minZoom(), Math.min(closest, filling(drawn, Math.min(ROOM, cy.width() / 16)))), drawn)
  // Words beside a dot and ways around it reach farther than the dot does, and are there only once the zoom is known.
  for (let tries = 0; tries < FIT_TRIES; tries++) {
    dress.put()
    const bounds = dress.bounds() ?? drawn
    const most = filling(bounds, 6)
    const fits = cy.zoom() <= most
    centre(fits ? cy.zoom() : most * 0.99, bounds)
    if (fits) break
  }
  dress.put()
}
