import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { hashesOf } from '../../words/hashing.ts'
import { NameUse, Use } from './name-use.ts'

const FORM = hashesOf('NYEREBO')
const noted = (...cables: readonly number[]): NameUse => {
  const use = new NameUse()
  for (const cable of cables) use.note(Use.PERSON, ...FORM, cable)
  return use
}

test('counts cables, not mentions, whatever their order', () => {
  expect(noted().cables(Use.PERSON, ...FORM)).toBe(0)
  expect(noted(1, 1, 1).cables(Use.PERSON, ...FORM)).toBe(1)
  const [one, other] = [noted(1, 2, 3, 1), noted(3, 1, 2)].map(({ memory }) => Buffer.from(memory))
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true)
})

test('many are counted about', () => {
  const count = noted(...Array.from({ length: 40 }, (_, at) => at * 7919)).cables(Use.PERSON, ...FORM)
  expect(count).toBeGreaterThan(20)
  expect(count).toBeLessThan(80)
})

test('persons and things apart', () => expect(noted(1, 2).cables(Use.THING, ...FORM)).toBe(0))

test('a million other forms leave one alone', () => {
  const use = noted(1)
  for (let other = 0; other < 1_000_000; other++) use.note(Use.PERSON, Math.imul(other, 0x9e3779b1), other, other)
  expect(use.cables(Use.PERSON, ...FORM)).toBeLessThanOrEqual(3)
})

test('another thread reads the same memory', () =>
  expect(new NameUse(noted(1, 2).memory).cables(Use.PERSON, ...FORM)).toBe(2))

test('few are counted as they are, more about, and never fewer than before', () => {
  const use = new NameUse()
  const counts = Array.from({ length: 400 }, (_, cable) => {
    const before = use.cables(Use.PERSON, ...FORM)
    use.note(Use.PERSON, ...FORM, cable)
    return before
  })
  expect(counts.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5])
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  // All groups are full.
  expect(counts.at(-1)).toBe(133)
})

test('what two parts noted is had from both, in the sketch that took the other up and in none else', () => {
  const [one, other] = [noted(1, 2), new NameUse()]
  other.note(Use.THING, ...FORM, 1)
  one.merge(other)
  expect([one.cables(Use.PERSON, ...FORM), one.cables(Use.THING, ...FORM)]).toEqual([2, 1])
  expect(other.cables(Use.PERSON, ...FORM)).toBe(0)
})

test('is written and read back', () => {
  const back = NameUse.fromJSON(noted(1, 2, 3).toJSON())
  expect([back.cables(Use.PERSON, ...FORM), back.cables(Use.THING, ...FORM)]).toEqual([3, 0])
})

test('tells whether another one said anything new', () => {
  const one = noted(1, 2)
  expect([one.merge(noted(2)), one.merge(noted(3)), one.merge(noted(3)), one.merge(new NameUse())]).toEqual([
    false,
    true,
    false,
    false,
  ])
})

const SIZE = (3 << 22) + 1
test.each([
  ['too short', Buffer.alloc(17, 1), `a sketch of 17 bytes, not ${SIZE}`],
  ['a byte too short', Buffer.alloc(SIZE - 1, 1), `a sketch of ${SIZE - 1} bytes, not ${SIZE}`],
  ['of names that were noted otherwise', Buffer.alloc(SIZE), 'a sketch of version 0, not 1'],
])('a sketch that is %s is refused', (_shows, bytes, message) =>
  expect(() => NameUse.fromBytes(deflateSync(bytes))).toThrow(new RangeError(message)),
)

test('one that is too long, or no sketch, is refused', () => {
  expect(() => NameUse.fromBytes(deflateSync(Buffer.alloc(SIZE + 1, 1)))).toThrow(RangeError)
  expect(() => NameUse.fromBytes(Buffer.from('none'))).toThrow('incorrect header check')
})
