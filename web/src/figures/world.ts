import { type GeoPermissibleObjects, type GeoProjection, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'

/** Size that the map is reckoned in; it scales with the page. */
export const MAP = { width: 1000, height: 520, margin: 24 } as const

/** Degrees, east and north. */
export type Place = readonly [longitude: number, latitude: number]

/** Degrees of longitude from which on places are shown on the whole world. */
const WIDE = 120

/** Corners of the world that people live in. */
const INHABITED: readonly Place[] = [
  [-175, 10],
  [180, 10],
  [0, 78],
  [0, -52],
]

const topology = land as unknown as Topology<{ land: GeometryCollection }>
const LAND: GeoPermissibleObjects = feature(topology, topology.objects.land)
const GRATICULE: GeoPermissibleObjects = geoGraticule10()

type Point = readonly [x: number, y: number]

/** What of the world is seen: moved by pixels and enlarged. */
export interface Look {
  readonly x: number
  readonly y: number
  readonly k: number
}
export const WHOLE: Look = { x: 0, y: 0, k: 1 }

/** Outlines and lines of the map under one look. */
export interface WorldMap {
  readonly land: string
  readonly graticule: string
  readonly point: (place: Place) => Point | null
  /** A bow from one place to the other, northwards: it never leaves the map, as a great circle over the pole would. */
  readonly arc: (from: Place, to: Place) => string
}

/** The world, enlarged about the places so that they fill the map, then looked at as `look` says. */
export function worldMap(places: readonly Place[], look: Look): WorldMap {
  const projection: GeoProjection = geoNaturalEarth1()
  const { width, height, margin } = MAP
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  const longitudes = places.map(([longitude]) => longitude)
  const wide = places.length < 2 || Math.max(...longitudes) - Math.min(...longitudes) > WIDE
  const seen = wide ? INHABITED : places
  projection.fitExtent(frame, { type: 'MultiPoint', coordinates: seen.map(([lon, lat]) => [lon, lat]) })
  const [x, y] = projection.translate()
  projection.scale(projection.scale() * look.k)
  projection.translate([(x - width / 2) * look.k + width / 2 + look.x, (y - height / 2) * look.k + height / 2 + look.y])
  projection.clipExtent([
    [-width, -height],
    [2 * width, 2 * height],
  ])
  const path = geoPath(projection).digits(1)
  const point = ([lon, lat]: Place): Point | null => projection([lon, lat])
  return {
    land: path(LAND) ?? '',
    graticule: path(GRATICULE) ?? '',
    point,
    arc: (from, to) => {
      const [start, end] = [point(from), point(to)]
      return start && end ? bow(start, end) : ''
    },
  }
}

/** How far a bow rises, as a share of its length. */
const RISE = 0.18

/** A quadratic curve between two points, bent upwards; its two directions are one line. */
function bow([x1, y1]: Point, [x2, y2]: Point): string {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const side = dx >= 0 ? 1 : -1
  const [cx, cy] = [(x1 + x2) / 2 + dy * RISE * side, (y1 + y2) / 2 - dx * RISE * side]
  const [ax, ay, bx, by, ex, ey] = [x1, y1, cx, cy, x2, y2].map((value) => value.toFixed(1))
  return `M${ax},${ay}Q${bx},${by},${ex},${ey}`
}
