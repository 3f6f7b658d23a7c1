import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CursorError, decodeCursor, pageOf } from './cursor.ts'

const key = ({ time, id }: { time: number; id: string }): readonly [number, string] => [time, id]

test('pages one behind the other are the list, whatever their length', () => {
  const item = fc.record({ time: fc.integer(), id: fc.string() })
  fc.assert(
    fc.property(
      fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 12 }),
      fc.integer({ min: 1, max: 5 }),
      (all, limit) => {
        const seen: unknown[] = []
        let cursor: string | undefined
        for (let pages = 0; pages <= all.length; pages++) {
          const after = decodeCursor(cursor, ['number', 'string'])
          const from = after === null ? 0 : all.findIndex(({ id }) => id === after[1]) + 1
          const page = pageOf(all.slice(from, from + limit + 1), limit, key)
          expect(page.items.length).toBeLessThanOrEqual(limit)
          seen.push(...page.items)
          if (page.cursor === null) break
          cursor = page.cursor
        }
        expect(seen).toEqual(all)
      },
    ),
  )
})

test('a page of nothing, and the last, has no cursor', () => {
  expect(pageOf([], 3, key)).toEqual({ items: [], cursor: null })
  expect(pageOf([{ time: 1, id: 'A' }], 1, key).cursor).toBeNull()
  expect(pageOf([{ time: 1, id: 'A' }], 2, key).cursor).toBeNull()
  expect(pageOf([{ time: 1, id: 'A' }], 0, key)).toEqual({ items: [], cursor: null })
})

test('a cursor of another list is refused, and none is the beginning', () => {
  const behind = (values: readonly unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url')
  expect(decodeCursor(undefined, ['number'])).toBeNull()
  expect(decodeCursor(behind([1, 'A']), ['number', 'string'])).toEqual([1, 'A'])
  const others = [
    behind([1]),
    behind([1, 2]),
    behind(['1', 'A']),
    behind([1, 'A', 2]),
    behind([null, 'A']),
    '',
    '{',
    'e30',
    'MQ',
  ]
  for (const cursor of others) expect(() => decodeCursor(cursor, ['number', 'string'])).toThrow(CursorError)
  expect(() => decodeCursor('x'.repeat(500), [])).toThrow(/"x{80}" is none of this list/)
})
