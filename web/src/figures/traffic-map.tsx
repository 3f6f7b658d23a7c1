import { useMemo, useRef, useState } from 'react'
import { lettersOf } from '../parts/letters.ts'
import { count, counted } from '../parts/words.ts'
import { useMapZoom } from './map-zoom.ts'
import { chosenFirst, type Flow, labelsThatFit, shareOf, type Volume } from './traffic-flows.ts'
import { useSize } from './use-size.ts'
import { type EarthPlace, lookAt, RISE, RISES, type Size, WHOLE, worldMap } from './world.ts'

const ARC = { least: 0.7, most: 8 } as const
/** How dark a bow is: many thin ones over one another stay light; of what is chosen all are dark. */
const INK = { least: 0.22, most: 0.6, chosen: 0.35 } as const
const DOT = { least: 2.2, most: 9 } as const

/** Posts that are named at most; more names than that are noise. */
const NAMED = 40

/** Before the page says how large the map is. */
const USUAL: Size = { width: 1000, height: 520 }

/** Map as it is kept in an address: `enlargement,longitude,latitude`. */
const LOOK = /^(\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/

interface TrafficMapProps {
  readonly flows: readonly Flow[]
  readonly volumes: readonly Volume[]
  readonly scale: 'linear' | 'log'
  /** A flow's id or a post's name, which stands out; empty for none. */
  readonly chosen: string
  readonly look: string
  readonly onLook: (look: string) => void
  readonly onFlow: (id: string) => void
  readonly onPost: (name: string) => void
}

const placeOf = ({ post }: Volume): EarthPlace | null =>
  post.longitude === null || post.latitude === null ? null : [post.longitude, post.latitude]

/** Both directions of a pair in words. */
const flowWords = ({ a, b, there, back }: Flow): string => `${a} → ${b}: ${count(there)}, ${b} → ${a}: ${count(back)}`

/**
 * Cables between posts as bows over the land of the world, as wide as they are many. Of what is chosen each direction has a bow of
 * its own, so that what a post sent stands apart from what it received.
 */
export function TrafficMap(props: TrafficMapProps) {
  const { flows, volumes, scale, chosen, onLook, onFlow, onPost } = props
  const svg = useRef<SVGSVGElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const sized = useSize(pane)
  const size = sized ?? USUAL
  const [told, setTold] = useState<{ readonly words: string; readonly x: number; readonly y: number } | null>(null)
  const places = useMemo(
    () =>
      new Map(
        volumes.flatMap((each) => {
          const place = placeOf(each)
          return place ? [[each.post.name, place] as const] : []
        }),
      ),
    [volumes],
  )
  const all = [...places.values()]
  const [, k, lon, lat] = LOOK.exec(props.look) ?? []
  const start = sized === null ? null : k ? lookAt(all, size, Number(k), [Number(lon), Number(lat)]) : WHOLE
  const zoom = useMapZoom(svg, start, (look) => {
    const middle = worldMap(all, size, look).placeAt(size.width / 2, size.height / 2)
    const whole = look.k === 1 && look.x === 0 && look.y === 0
    onLook(whole || !middle ? '' : [look.k.toFixed(2), ...middle.map((degrees) => degrees.toFixed(2))].join(','))
  })
  const map = useMemo(() => worldMap([...places.values()], size, zoom.look), [places, size, zoom.look])
  const most = Math.max(1, ...flows.map(({ there, back }) => there + back))
  const busiest = Math.max(1, ...volumes.map(({ cables }) => cables))
  const large = Math.max(1, size.width / USUAL.width / 1.3)
  const share = (cables: number) => shareOf(cables, most, scale)
  const points = volumes.flatMap(({ post, cables }) => {
    const place = places.get(post.name)
    const point = place && map.point(place)
    const radius = large * (DOT.least + (DOT.most - DOT.least) * Math.sqrt(cables / busiest))
    return point ? [{ id: post.name, x: point[0], y: point[1], radius, cables }] : []
  })
  const seen = points.filter(({ x, y }) => x >= 0 && x <= size.width && y >= 0 && y <= size.height)
  const labels = labelsThatFit(
    chosenFirst(seen, chosen).slice(0, NAMED),
    size.width,
    pane.current ? lettersOf(pane.current) : 1,
  )
  const concerns = ({ id, a, b }: Flow) => !chosen || id === chosen || a === chosen || b === chosen
  // The chosen ones are drawn last, on top.
  const drawn = [...flows].reverse().toSorted((x, y) => Number(concerns(x)) - Number(concerns(y)))
  return (
    <div
      className={zoom.look.k > 1 ? 'map enlarged' : 'map'}
      ref={pane}
      data-testid="map"
      data-flows={flows.length}
      data-posts={points.length}
      data-enlarged={zoom.look.k.toFixed(2)}
    >
      <svg
        ref={svg}
        role="img"
        aria-label={`Map of ${counted(points.length, 'post')} and ${counted(flows.length, 'line')} between them. The table has the same in rows.`}
      >
        <path className="graticule" d={map.graticule} />
        <path className="land" d={map.land} />
        {drawn.map((flow) => {
          const [from, to] = [places.get(flow.a), places.get(flow.b)]
          if (!from || !to) return null
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the panel and the table take the keys
            <g
              key={flow.id}
              className={`flow ${concerns(flow) ? 'lit' : 'quiet-flow'}`}
              onClick={() => onFlow(flow.id)}
              onPointerMove={({ nativeEvent: { offsetX: x, offsetY: y } }) => setTold({ words: flowWords(flow), x, y })}
              onPointerLeave={() => setTold(null)}
            >
              <title>{flowWords(flow)}</title>
              {bowsOf(flow, chosen).map(({ id, rise, cables }) => {
                const d = map.arc(from, to, rise)
                return (
                  <g key={id} className={id}>
                    <path className="flow-reach" d={d} />
                    <path
                      d={d}
                      strokeWidth={large * (ARC.least + (ARC.most - ARC.least) * share(cables))}
                      strokeOpacity={
                        INK.least + (INK.most - INK.least) * share(cables) + (id === 'both' ? 0 : INK.chosen)
                      }
                    />
                  </g>
                )
              })}
            </g>
          )
        })}
        {points.toReversed().map(({ id, x, y, radius, cables }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the panel and the table take the keys
          <g
            key={id}
            className={`map-post${id === chosen ? ' chosen' : ''}`}
            transform={`translate(${x} ${y})`}
            onClick={() => onPost(id)}
          >
            <title>{`${id}: ${counted(cables, 'delivery', 'deliveries')}`}</title>
            <circle r={radius} />
            {(labels.has(id) || id === chosen) && (
              <text
                x={(labels.get(id) === 'end' ? -1 : 1) * Math.max(7, radius + 3)}
                dy="0.35em"
                textAnchor={labels.get(id) ?? 'start'}
              >
                {id}
              </text>
            )}
          </g>
        ))}
      </svg>
      {told && (
        <p
          className={`map-told${told.x > size.width / 2 ? ' left' : ''}`}
          style={{ left: told.x, top: told.y }}
          aria-hidden="true"
        >
          {told.words}
        </p>
      )}
      <div className="map-zoom">
        <button type="button" onClick={zoom.closer} aria-label="Closer">
          +
        </button>
        <button type="button" onClick={zoom.farther} aria-label="Farther">
          −
        </button>
        <button type="button" onClick={zoom.whole}>
          Fit
        </button>
      </div>
    </div>
  )
}

/** One bow for both directions, or, of what is chosen, one for each: `sent` and `received` as the chosen post sees it. */
function bowsOf({ id, a, b, there, back }: Flow, chosen: string) {
  if (chosen !== id && chosen !== a && chosen !== b) return [{ id: 'both', rise: RISE, cables: there + back }]
  const [sent, received] = chosen === b ? [back, there] : [there, back]
  return [
    { id: 'sent', rise: RISES.out, cables: sent },
    { id: 'received', rise: RISES.back, cables: received },
  ].filter(({ cables }) => cables > 0)
}
