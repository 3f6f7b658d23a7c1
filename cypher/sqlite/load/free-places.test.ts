import { expect, test } from 'vitest'
import { Connection } from '../connection.ts'
import { placesBeside, placesOf, REGIONS } from '../places.ts'
import { migrate } from '../schema.ts'
import { FreePlaces } from './free-places.ts'

const NOON = 1_000_000_000
const [FIRST, SECOND] = REGIONS as readonly [(typeof REGIONS)[0], (typeof REGIONS)[0]]

test('a day that is full goes on in the second region, and a cable keeps the place that it has of its day', () => {
  const free = new FreePlaces(null)
  const places = Array.from({ length: FIRST.ofADay + 2 }, () => free.placeOf(NOON, null))
  expect(new Set(places).size).toBe(places.length)
  const beyond = places.filter((place) => place >= SECOND.from)
  expect(beyond).toHaveLength(2)
  for (const place of places) expect(free.placeOf(NOON + 60, place)).toBe(place)
  const [last = 0] = beyond
  expect(placesBeside(SECOND, last)).toEqual(placesOf(SECOND, NOON))
  expect(placesBeside(FIRST, places[0] ?? 0)).toEqual(placesOf(FIRST, NOON))
  // Another day.
  expect(free.placeOf(NOON + 86_400, last)).toBe(placesOf(FIRST, NOON + 86_400).from)
})

test('goes on behind the places that a store has given', () => {
  const db = new Connection(':memory:')
  migrate(db)
  const { from, until } = placesOf(FIRST, NOON)
  db.execute(`INSERT INTO cable (key, held, place) VALUES ('1978LIMA00001', 1, ${from + 7})`)
  expect(new FreePlaces(db).placeOf(NOON, null)).toBe(from + 8)
  db.execute(`UPDATE cable SET place = ${until - 1}`)
  expect(new FreePlaces(db).placeOf(NOON, null)).toBe(placesOf(SECOND, NOON).from)
  db.close()
})
