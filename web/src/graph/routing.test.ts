import { expect, test } from 'vitest'
import { boxAbout, crosses } from './boxes.ts'
import { CARD } from './detail.ts'
import { routesOf, segmentsOf } from './routing.ts'
import type { Point } from './timeline.ts'

/** Boxes by a drawing of them: a letter for each, columns 210 apart and rows 94. */
const drawn = (...rows: readonly string[]): ReadonlyMap<string, Point> =>
  new Map(
    rows.flatMap((row, y) =>
      [...row].flatMap((letter, x) => (letter === ' ' ? [] : [[letter, { x: x * 210, y: y * 94 }] as const])),
    ),
  )

/** Letters that the line from the first to the last letter of `ends` runs through. */
function met(places: ReadonlyMap<string, Point>, ends: string): string {
  const [source = '', target = ''] = ends
  const way = routesOf([{ id: 'line', source, target }], places, CARD).get('line') ?? []
  const [a, b] = [places.get(source), places.get(target)]
  if (!a || !b) throw new Error(`${ends} is not drawn`)
  const points = [a, ...way, b]
  return [...places]
    .filter(([letter]) => !ends.includes(letter))
    .filter(([, place]) =>
      points.slice(1).some((point, n) => crosses(points[n] ?? a, point, boxAbout(place, CARD.width, CARD.height))),
    )
    .map(([letter]) => letter)
    .join('')
}

const cases: [shows: string, rows: readonly string[], ends: string][] = [
  ['neighbours', ['AB'], 'AB'],
  ['over what stands between them in a row', ['ABCD'], 'AD'],
  ['back over it', ['ABCD'], 'DA'],
  ['down through a gap', ['A  ', 'BCD', ' E '], 'AE'],
  ['down through two rows', ['A   ', 'BCDF', 'GHIJ', '  E '], 'AE'],
  ['up again', ['A   ', 'BCDF', 'GHIJ', '  E '], 'EA'],
  ['straight down a full column', ['A', 'B', 'C'], 'AC'],
  ['from a side to another', ['AB      ', 'CDEFGHIJ', '       K'], 'AK'],
]
test.each(cases)('a line keeps clear of others: %s', (_shows, rows, ends) => expect(met(drawn(...rows), ends)).toBe(''))

test('what is clear stays straight', () => {
  const places = drawn('A B', ' C ')
  expect(routesOf([{ id: 'l', source: 'A', target: 'B' }], places, CARD).size).toBe(0)
})

test('where there are no rows lines are bent', () => {
  const places = new Map([
    ['A', { x: 0, y: 0 }],
    ['B', { x: 300, y: 31 }],
    ['C', { x: 610, y: 10 }],
    ['D', { x: 900, y: 55 }],
  ])
  expect(met(places, 'AD')).toBe('')
})

test('waypoints as shares along the line and distances beside it', () => {
  const { weights, distances } = segmentsOf({ x: 0, y: 0 }, [{ x: 50, y: 10 }], { x: 100, y: 0 })
  expect(weights).toEqual([0.5])
  expect(distances).toEqual([10])
})
