import { type GeoPermissibleObjects, type GeoProjection, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'

/** Pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Degrees, east and north. */
export type EarthPlace = readonly [longitude: number, latitude: number]

/** Degrees of longitude from which on places are shown on the whole world. */
const WIDE = 120

/** Pixels left free around what is shown. */
const MARGIN = 24

/** Corners of the world that people live in. */
const INHABITED: readonly EarthPlace[] = [
  [-175, 10],
  [180, 10],
  [0, 78],
  [0, -52],
]

const topology = land as unknown as Topology<{ land: GeometryCollection }>
const LAND: GeoPermissibleObjects = feature(topology, topology.objects.land)
const GRATICULE: GeoPermissibleObjects = geoGraticule10()

type Point = readonly [x: number, y: number]

/** What of the world is seen, as d3-zoom gives it: a point `p` of the whole map stands at `k * p + x`. */
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
  readonly point: (place: EarthPlace) => Point | null
  /** What stands at a point of the pane. */
  readonly placeAt: (x: number, y: number) => EarthPlace | null
  /** A bow from one place to the other, northwards: it never leaves the map, as a great circle over the pole would. */
  readonly arc: (from: EarthPlace, to: EarthPlace, rise?: number) => string
}

/** The world in a pane, enlarged about the places so that they fill it, then looked at as `look` says. */
export function worldMap(places: readonly EarthPlace[], { width, height }: Size, look: Look): WorldMap {
  const projection: GeoProjection = geoNaturalEarth1()
  const frame: [[number, number], [number, number]] = [
    [MARGIN, MARGIN],
    [Math.max(width, 4 * MARGIN) - MARGIN, Math.max(height, 4 * MARGIN) - MARGIN],
  ]
  const longitudes = places.map(([longitude]) => longitude)
  const wide = places.length < 2 || Math.max(...longitudes) - Math.min(...longitudes) > WIDE
  const seen = wide ? INHABITED : places
  projection.fitExtent(frame, { type: 'MultiPoint', coordinates: seen.map(([lon, lat]) => [lon, lat]) })
  const [x, y] = projection.translate()
  projection.scale(projection.scale() * look.k)
  projection.translate([x * look.k + look.x, y * look.k + look.y])
  projection.clipExtent([
    [-width, -height],
    [2 * width, 2 * height],
  ])
  const path = geoPath(projection).digits(1)
  const point = ([lon, lat]: EarthPlace): Point | null => projection([lon, lat])
  return {
    land: path(LAND) ?? '',
    graticule: path(GRATICULE) ?? '',
    point,
    placeAt: (px, py) => projection.invert?.([px, py]) ?? null,
    arc: (from, to, rise = RISE) => {
      const [start, end] = [point(from), point(to)]
      return start && end ? bow(start, end, rise) : ''
    },
  }
}

/** The look under which `place` stands in the middle of the pane, `k` times enlarged. */
export function lookAt(places: readonly EarthPlace[], size: Size, k: number, place: EarthPlace): Look {
  const [x, y] = worldMap(places, size, WHOLE).point(place) ?? [size.width / 2, size.height / 2]
  return { k, x: size.width / 2 - k * x, y: size.height / 2 - k * y }
}

/** How far a bow rises, as a share of its length: both directions in one, or each by itself. */
export const RISE = 0.18
export const RISES = { out: 0.13, back: 0.23 } as const

/** A quadratic curve between two points, bent upwards whichever way it goes. */
function bow([x1, y1]: Point, [x2, y2]: Point, rise: number): string {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const side = dx >= 0 ? 1 : -1
  const [cx, cy] = [(x1 + x2) / 2 + dy * rise * side, (y1 + y2) / 2 - dx * rise * side]
  const [ax, ay, bx, by, ex, ey] = [x1, y1, cx, cy, x2, y2].map((value) => value.toFixed(1))
  return `M${ax},${ay}Q${bx},${by},${ex},${ey}`
}
