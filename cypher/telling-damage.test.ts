import { expect, test } from 'vitest'
import { StoreDamagedError } from './model/errors.ts'
import { tellingDamage } from './telling-damage.ts'
import { must } from './text/must.ts'
import { StoreContradiction, stored } from './text/stored.ts'

const told = tellingDamage('sqlite:cables.db', {
  count: async (cables: number) => cables + 1,
  cable: async (id: string) => stored(null, `the row of ${id}`),
  path: async () => must(null, 'the level of the ends'),
  async *export(of: string | null) {
    yield 1
    yield stored(of, 'the text of a document')
  },
})

const failureOf = (answer: Promise<unknown>) => answer.catch((cause: unknown) => cause)

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}

// biome-ignore format: a table
const damaged: [shows: string, answer: () => Promise<unknown>, message: string][] = [
  ['an answer', () => told.cable('1978LIMA00001'), 'the row of 1978LIMA00001 is not there'],
  ['a stream that was begun', () => all(told.export(null)), 'the text of a document is not there'],
]
test.each(damaged)(
  'rows that contradict each other are damage, told with what is missing: %s',
  async (_shows, answer, message) => {
    const error = await failureOf(answer())
    expect(error).toBeInstanceOf(StoreDamagedError)
    expect(error).toMatchObject({ code: 'RFT_STORE_DAMAGED', cause: expect.any(StoreContradiction) })
    expect((error as Error).message).toContain('reftel check --store sqlite:cables.db')
    expect((error as Error).cause).toMatchObject({ message })
  },
)

test('a promise of the code that is broken is a fault of ours, and no damage', async () => {
  const error = await failureOf(told.path())
  expect(error).toMatchObject({ name: 'BrokenPromise', message: 'the level of the ends is not there' })
})

test('answers and streams are given as they are', async () => {
  expect(await told.count(6)).toBe(7)
  expect(await all(told.export('UNCLAS'))).toEqual([1, 'UNCLAS'])
})
