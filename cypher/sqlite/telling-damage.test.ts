import { expect, test } from 'vitest'
import { StoreDamagedError } from '../model/errors.ts'
import { must, StoreContradiction, stored } from '../text/must.ts'
import { tellingDamage } from './telling-damage.ts'

const told = tellingDamage('cables.db', {
  count: async (cables: number) => cables + 1,
  cable: async (id: string) => stored(null, `the row of ${id}`),
  path: async () => must(null, 'the level of the ends'),
  async *export() {
    yield 1
  },
})

test('rows that contradict each other are damage, told with what is missing', async () => {
  const error = await told.cable('1978LIMA00001').catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(StoreDamagedError)
  expect(error).toMatchObject({ code: 'RFT_STORE_DAMAGED', cause: expect.any(StoreContradiction) })
  expect((error as Error).cause).toMatchObject({ message: 'the row of 1978LIMA00001 is not there' })
})

test('a promise of the code that is broken is a fault of ours, and no damage', async () => {
  const error = await told.path().catch((cause: unknown) => cause)
  expect(error).toMatchObject({ name: 'BrokenPromise', message: 'the level of the ends is not there' })
})

test('answers and streams are given as they are', async () => {
  expect(await told.count(6)).toBe(7)
  const items: number[] = []
  for await (const item of told.export()) items.push(item)
  expect(items).toEqual([1])
})
