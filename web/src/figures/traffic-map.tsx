import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react'
import { counted } from '../parts/words.ts'
import { type Flow, labelsThatFit, type Volume } from './traffic-flows.ts'
import { type Look, MAP, type Place, WHOLE, worldMap } from './world.ts'

const ZOOM = { step: 1.5, least: 0.5, most: 24 } as const
const ARC = { least: 0.7, most: 8 } as const
const DOT = { least: 2.2, most: 9 } as const

/** Posts that are named at most; more names than that are noise. */
const NAMED = 40

interface TrafficMapProps {
  readonly flows: readonly Flow[]
  readonly volumes: readonly Volume[]
  /** A flow's id or a post's name, which stands out; empty for none. */
  readonly chosen: string
  readonly onFlow: (id: string) => void
  readonly onPost: (name: string) => void
}

const placeOf = ({ post }: Volume): Place | null =>
  post.longitude === null || post.latitude === null ? null : [post.longitude, post.latitude]

/** Cables between posts as bows over the land of the world, as wide as they are many. */
export function TrafficMap({ flows, volumes, chosen, onFlow, onPost }: TrafficMapProps) {
  const [look, setLook] = useState<Look>(WHOLE)
  const svg = useRef<SVGSVGElement>(null)
  const places = useMemo(
    () => new Map(volumes.flatMap((each) => [[each.post.name, placeOf(each)] as const]).filter(([, place]) => place)),
    [volumes],
  )
  const map = useMemo(
    () =>
      worldMap(
        [...places.values()].filter((place) => place !== null),
        look,
      ),
    [places, look],
  )
  const zoomAt = (factor: number, px: number = MAP.width / 2, py: number = MAP.height / 2) =>
    setLook(({ x, y, k }) => {
      const next = Math.min(ZOOM.most, Math.max(ZOOM.least, k * factor))
      const [dx, dy] = [px - MAP.width / 2, py - MAP.height / 2]
      return { k: next, x: dx - ((dx - x) * next) / k, y: dy - ((dy - y) * next) / k }
    })
  const drag = useDrag(svg, setLook)
  useWheel(svg, zoomAt)

  const most = Math.max(1, ...flows.map(({ there, back }) => there + back))
  const busiest = Math.max(1, ...volumes.map(({ cables }) => cables))
  const points = volumes.flatMap(({ post, cables }) => {
    const place = places.get(post.name)
    const point = place && map.point(place)
    return point ? [{ id: post.name, x: point[0], y: point[1], cables }] : []
  })
  const seen = points.filter(({ x, y }) => x >= 0 && x <= MAP.width && y >= 0 && y <= MAP.height)
  const labels = labelsThatFit(seen.slice(0, NAMED), MAP.width)
  const concerns = ({ id, a, b }: Flow) => !chosen || id === chosen || a === chosen || b === chosen
  // The chosen ones are drawn last, on top.
  const drawn = [...flows].reverse().toSorted((x, y) => Number(concerns(x)) - Number(concerns(y)))
  const act = (what: () => void) => (event: MouseEvent) => {
    event.stopPropagation()
    if (!drag.moved()) what()
  }
  return (
    <div className="map" data-testid="map" data-flows={flows.length} data-posts={points.length}>
      <svg
        ref={svg}
        viewBox={`0 0 ${MAP.width} ${MAP.height}`}
        role="img"
        aria-label={`Map of ${counted(points.length, 'post')} and ${counted(flows.length, 'line')} between them. The table has the same in rows.`}
        {...drag.handlers}
      >
        <path className="graticule" d={map.graticule} />
        <path className="land" d={map.land} />
        {drawn.map((flow) => {
          const [from, to] = [places.get(flow.a), places.get(flow.b)]
          if (!from || !to) return null
          const cables = flow.there + flow.back
          const width = ARC.least + (ARC.most - ARC.least) * Math.sqrt(cables / most)
          const d = map.arc(from, to)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the panel and the table take the keys
            <g
              key={flow.id}
              className={`flow ${concerns(flow) ? 'lit' : 'quiet-flow'}`}
              onClick={act(() => onFlow(flow.id))}
            >
              <title>{`${flow.a} → ${flow.b}: ${flow.there}, ${flow.b} → ${flow.a}: ${flow.back}`}</title>
              <path className="flow-reach" d={d} />
              <path d={d} strokeWidth={width} />
            </g>
          )
        })}
        {points.toReversed().map(({ id, x, y, cables }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the panel and the table take the keys
          <g
            key={id}
            className={`map-post${id === chosen ? ' chosen' : ''}`}
            transform={`translate(${x} ${y})`}
            onClick={act(() => onPost(id))}
          >
            <title>{`${id}: ${counted(cables, 'cable')}`}</title>
            <circle r={DOT.least + (DOT.most - DOT.least) * Math.sqrt(cables / busiest)} />
            {(labels.has(id) || id === chosen) && (
              <text x={labels.get(id) === 'end' ? -8 : 8} y={4} textAnchor={labels.get(id) ?? 'start'}>
                {id}
              </text>
            )}
          </g>
        ))}
      </svg>
      <div className="map-zoom">
        <button type="button" onClick={() => zoomAt(ZOOM.step)} aria-label="Closer">
          +
        </button>
        <button type="button" onClick={() => zoomAt(1 / ZOOM.step)} aria-label="Farther">
          −
        </button>
        <button type="button" onClick={() => setLook(WHOLE)}>
          Fit
        </button>
      </div>
    </div>
  )
}

/** Pixels that a press may stray and still be a click. */
const STRAY = 4

/** Moving the map by hand. `moved` tells a click at the end of a move from a click. */
function useDrag(svg: { readonly current: SVGSVGElement | null }, setLook: (change: (look: Look) => Look) => void) {
  const held = useRef<{ x: number; y: number; strayed: number } | null>(null)
  const strayed = useRef(0)
  const scale = () => MAP.width / (svg.current?.clientWidth || MAP.width)
  return {
    moved: () => strayed.current > STRAY,
    handlers: {
      onPointerDown: ({ clientX, clientY }: PointerEvent) => {
        held.current = { x: clientX, y: clientY, strayed: 0 }
        strayed.current = 0
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        const last = held.current
        if (!last) return
        const [dx, dy] = [(clientX - last.x) * scale(), (clientY - last.y) * scale()]
        strayed.current += Math.abs(dx) + Math.abs(dy)
        held.current = { ...last, x: clientX, y: clientY }
        setLook((look) => ({ ...look, x: look.x + dx, y: look.y + dy }))
      },
      onPointerUp: () => {
        held.current = null
      },
      onPointerLeave: () => {
        held.current = null
      },
    },
  }
}

/** The wheel enlarges about the pointer, with Ctrl or ⌘ held, so that the page can still be scrolled over the map. */
function useWheel(
  svg: { readonly current: SVGSVGElement | null },
  zoomAt: (factor: number, x: number, y: number) => void,
) {
  const latest = useRef(zoomAt)
  latest.current = zoomAt
  useEffect(() => {
    const element = svg.current
    if (!element) return
    // React listens passively; keeping the page still needs a listener of our own.
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const scale = MAP.width / box.width
      latest.current(
        event.deltaY < 0 ? 1.2 : 1 / 1.2,
        (event.clientX - box.left) * scale,
        (event.clientY - box.top) * scale,
      )
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [svg])
}
