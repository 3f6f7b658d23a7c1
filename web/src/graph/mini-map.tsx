import { type PointerEvent, useMemo } from 'react'
import type { ColourBy } from '../state/route.ts'
import { coloursOf } from './colours.ts'
import { PLAIN_HUE } from './palette.ts'
import type { PaneScene } from './scene.ts'
import type { Drawn } from './subgraph.ts'
import type { Point } from './timeline.ts'
import { useTheme } from './use-theme.ts'

/** Pixels of the map. */
const SIZE = { width: 168, height: 96 } as const

/** The whole drawing in small, with the part in the pane; shown when some of it is out of sight. A click goes there. */
export function MiniMap(props: {
  readonly scene: PaneScene
  readonly places: ReadonlyMap<string, Point>
  readonly subgraph: Drawn
  readonly colour: ColourBy
  readonly onMove: (place: Point) => void
}) {
  const { scene, places, subgraph, colour, onMove } = props
  const theme = useTheme()
  const { view, whole } = scene
  const [width, height] = [Math.max(1, whole.x2 - whole.x1), Math.max(1, whole.y2 - whole.y1)]
  const scale = Math.min(SIZE.width / width, SIZE.height / height)
  const dots = useMemo(() => {
    const colours = coloursOf(subgraph, colour)
    return subgraph.nodes.flatMap((node) => {
      const place = places.get(node.id)
      const hue = node.kind === 'Post' ? PLAIN_HUE : colours.of(node)
      return place ? [{ id: node.id, ...place, hue: hue[theme].line }] : []
    })
  }, [subgraph, places, theme, colour])
  const side = 6 / scale
  // Made once for a drawing: the scene changes with every frame that one pans.
  const marks = useMemo(
    () =>
      dots.map(({ id, x, y, hue }) => (
        <rect key={id} x={x - side / 2} y={y - side / 4} width={side} height={side / 2} fill={hue} />
      )),
    [dots, side],
  )
  const inSight = view.x1 <= whole.x1 && view.x2 >= whole.x2 && view.y1 <= whole.y1 && view.y2 >= whole.y2
  if (inSight) return null
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return
    const box = event.currentTarget.getBoundingClientRect()
    onMove({ x: whole.x1 + (event.clientX - box.left) / scale, y: whole.y1 + (event.clientY - box.top) / scale })
  }
  return (
    <svg
      className="mini-map"
      width={width * scale}
      height={height * scale}
      viewBox={`${whole.x1} ${whole.y1} ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={move}
      onPointerMove={move}
    >
      {marks}
      <rect
        className="mini-view"
        x={view.x1}
        y={view.y1}
        width={view.x2 - view.x1}
        height={view.y2 - view.y1}
        strokeWidth={1.5 / scale}
      />
    </svg>
  )
}
