import type { PaneFrame } from './canvas.ts'
import type { Point } from './timeline.ts'

/** Places of nodes put by hand, of `id@x,y`; what cannot be read is left out. */
export function readPins(pins: readonly string[]): ReadonlyMap<string, Point> {
  return new Map(
    pins.flatMap((pin) => {
      const found = /^(.+)@(-?\d+),(-?\d+)$/s.exec(pin)
      return found?.[1] ? [[found[1], { x: Number(found[2]), y: Number(found[3]) }] as const] : []
    }),
  )
}

/** The pins with this node at that place. */
export const pinned = (pins: readonly string[], id: string, { x, y }: Point): readonly string[] => [
  ...unpinned(pins, id),
  `${id}@${Math.round(x)},${Math.round(y)}`,
]

const unpinned = (pins: readonly string[], id: string): readonly string[] =>
  pins.filter((pin) => !pin.startsWith(`${id}@`))

/** `zoom,x,y` as a frame; null where it cannot be read. */
export function readPaneFrame(text: string): PaneFrame | null {
  const found = /^(\d+(?:\.\d+)?),(-?\d+),(-?\d+)$/.exec(text)
  return found && Number(found[1]) > 0 ? { zoom: Number(found[1]), x: Number(found[2]), y: Number(found[3]) } : null
}

export const writeFrame = ({ zoom, x, y }: PaneFrame): string => `${zoom.toFixed(3)},${Math.round(x)},${Math.round(y)}`
