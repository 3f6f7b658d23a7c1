import type { SerialFact } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { SerialPoints } from './points.ts'
import { type SerialModel, seriesOf } from './serials.ts'

const fact = (number: number, date: string, post = 'TUNIS') => ({ post, year: Number(date.slice(0, 4)), number, date })
const tuesdays = Array.from({ length: 50 }, (_, week) =>
  fact((week + 1) * 70, new Date(Date.UTC(1978, 0, 3 + week * 7)).toISOString()),
)
function learn(facts: readonly SerialFact[]): SerialModel {
  const points = new SerialPoints()
  for (const each of facts) points.add(each)
  return points.model()
}

describe('what a post had reached when', () => {
  test('between the days that are known', () => {
    const series = seriesOf(learn(tuesdays), 'TUNIS', 1978)
    expect(series?.reachedBy(3)).toBe(70)
    expect(series?.reachedBy(10)).toBe(140)
    expect(series?.reachedBy(6)).toBeCloseTo(100, 0)
  })
  test('from nothing on 1 January', () => {
    const series = seriesOf(learn([fact(700, '1978-03-11T00:00:00Z')]), 'TUNIS', 1978)
    expect(series?.reachedBy(0)).toBe(0)
    expect(series?.reachedBy(35)).toBe(350)
  })
  test('at the pace so far beyond the last', () => {
    const series = seriesOf(learn([fact(700, '1978-03-11T00:00:00Z')]), 'TUNIS', 1978)
    expect(series?.lastDay).toBe(70)
    expect(series?.reachedBy(140)).toBe(1400)
  })
  test('rises whatever was read', () => {
    const shuffled = tuesdays.map((each, index) => ({ ...each, number: (each.number * 7919 * (index % 3)) % 4000 }))
    const series = seriesOf(learn([...tuesdays, ...shuffled]), 'TUNIS', 1978)
    let before = 0
    for (let day = 0; day < 400; day++) {
      const reached = series?.reachedBy(day) ?? 0
      expect(reached).toBeGreaterThanOrEqual(before)
      before = reached
    }
  })
})

describe('what is learnt', () => {
  test('the order of the cables does not matter', () => expect(learn([...tuesdays].reverse())).toEqual(learn(tuesdays)))
  test('a cable read twice counts once', () => expect(learn([...tuesdays, ...tuesdays])).toEqual(learn(tuesdays)))
  test('a garbled number is left out', () => {
    const clean = seriesOf(learn(tuesdays), 'TUNIS', 1978)
    const garbled = seriesOf(learn([...tuesdays, fact(90_000, '1978-05-01T00:00:00Z')]), 'TUNIS', 1978)
    for (const day of [50, 121, 200, 300])
      expect(Math.abs((garbled?.reachedBy(day) ?? 0) - (clean?.reachedBy(day) ?? 0))).toBeLessThan(150)
  })
  test('a number filed under another year is left out', () =>
    expect(learn([{ post: 'TUNIS', year: 1978, number: 5, date: '1977-12-31T23:00:00Z' }]).knots).toEqual({}))
  test('a date that is none is left out', () =>
    expect(learn([{ post: 'TUNIS', year: 1978, number: 5, date: 'soon' }]).knots).toEqual({}))
  test('each post and year by itself', () => {
    const model = learn([
      fact(5, '1978-01-05T00:00:00Z'),
      fact(9, '1977-01-05T00:00:00Z'),
      fact(7, '1978-01-05T00:00:00Z', 'BONN'),
    ])
    expect(Object.keys(model.knots).sort()).toEqual(['BONN 1978', 'TUNIS 1977', 'TUNIS 1978'])
  })
  test('it is plain data', () => {
    const model = learn(tuesdays)
    expect(structuredClone(model)).toEqual(model)
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })
  test('few knots, however many cables', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      fact(index + 1, new Date(Date.UTC(1978, 0, 1, 0, Math.floor((index * 525_000) / 20_000))).toISOString()),
    )
    expect(learn(many).knots['TUNIS 1978']?.length).toBeLessThan(120)
  })
})

test('nothing known', () => {
  expect(seriesOf(null, 'TUNIS', 1978)).toBeNull()
  expect(seriesOf({ knots: {} }, 'TUNIS', 1978)).toBeNull()
})
