import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CableId } from '../model/cable-id.ts'
import type { ChainDirection } from '../store.ts'
import { cable, cites, id } from '../testing/facts.ts'
import { Connection } from './connection.ts'
import { loadDocuments } from './load/load.ts'
import { readyDocument } from './load/ready-document.ts'
import { migrate } from './schema.ts'
import { walkQueries } from './walks.ts'

const at = (number: number) => id(`1978LIMA${String(number).padStart(5, '0')}`)

/** Later ones are older, so that the order of time is not that of the ids. */
const date = (number: number) => `1978-01-${String(30 - number).padStart(2, '0')}T00:00:00Z`

/** Each cites the two before it. */
const HELD = [1, 2, 3, 4, 5, 6]
const DOCUMENTS = HELD.map((number) =>
  cable(at(number), {
    date: date(number),
    citations: [number - 1, number - 2].filter((cited) => cited > 0).map((cited) => cites(at(cited))),
  }),
)

const db = new Connection(':memory:')
beforeAll(() => {
  migrate(db)
  loadDocuments(db, DOCUMENTS.map(readyDocument))
})
afterAll(() => db.close())

const steps: [
  shows: string,
  direction: ChainDirection,
  from: readonly number[],
  without: readonly number[],
  limit: number,
  found: readonly number[],
][] = [
  ['what a cable cites, oldest first', 'cites', [5], [], 9, [4, 3]],
  ['what cites it', 'citedBy', [3], [], 9, [5, 4]],
  ['both, and itself where another leads back', 'both', [3, 4], [], 9, [6, 5, 4, 3, 2, 1]],
  ['each once', 'cites', [4, 5], [], 9, [4, 3, 2]],
  ['none of those that were met', 'both', [4], [4, 5, 3], 9, [6, 2]],
  ['as many as wanted, those that were met not counted', 'both', [4], [6, 5], 2, [3, 2]],
  ['no more than wanted, whatever was met elsewhere', 'both', [4], [1, 4], 3, [6, 5, 3]],
  ['none', 'cites', [1], [], 9, []],
]
test.each(steps)('a step finds %s', async (_shows, direction, from, without, limit, found) => {
  const ids = (numbers: readonly number[]): readonly CableId[] => numbers.map(at)
  expect(await walkQueries(db).step(ids(from), direction, ids(without), limit)).toEqual(ids(found))
})
