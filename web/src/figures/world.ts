import { type GeoPermissibleObjects, type GeoProjection, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import land from 'world-atlas/land-110m.json'

/** Size that the map is reckoned in; it scales with the page. */
export const MAP = { width: 1000, height: 520, margin: 40 } as const

const topology = land as unknown as Topology<{ land: GeometryCollection }>
const LAND: GeoPermissibleObjects = feature(topology, topology.objects.land)
const GRATICULE: GeoPermissibleObjects = geoGraticule10()

/** Degrees, east and north. */
export type Place = readonly [longitude: number, latitude: number]

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
  readonly point: (place: Place) => readonly [x: number, y: number] | null
  /** The great circle between two places. */
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
  if (places.length >= 2)
    projection.fitExtent(frame, { type: 'MultiPoint', coordinates: places.map(([lon, lat]) => [lon, lat]) })
  else projection.fitSize([width, height], { type: 'Sphere' })
  const [x, y] = projection.translate()
  projection.scale(projection.scale() * look.k)
  projection.translate([(x - width / 2) * look.k + width / 2 + look.x, (y - height / 2) * look.k + height / 2 + look.y])
  projection.clipExtent([
    [-width, -height],
    [2 * width, 2 * height],
  ])
  const path = geoPath(projection).digits(1)
  const point = ([lon, lat]: Place) => projection([lon, lat])
  return {
    land: path(LAND) ?? '',
    graticule: path(GRATICULE) ?? '',
    point,
    arc: ([a, b], [c, d]) =>
      path({
        type: 'LineString',
        coordinates: [
          [a, b],
          [c, d],
        ],
      }) ?? '',
  }
}
