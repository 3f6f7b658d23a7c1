import type { PackedBlock } from '@reftel/cypher'
import { expect, test } from 'vitest'
import { mentionsOf } from './mentions-of-blocks.ts'

const NAMES = Array.from({ length: 1000 }, (_, at) => `B${String(at).padStart(4, '0')}`)

/** A store whose blocks have so many mentions each, and what was asked of it. */
function storeOf(count: number) {
  const asked: PackedBlock[][] = []
  const packedBlocks = async (blocks: readonly string[]) => {
    const given = blocks.map((block) => ({ block, count, mentions: `of ${block}` }))
    asked.push(given)
    return given
  }
  return { asked, packedBlocks, personBlocks: async () => new Map() }
}

const mentionsAsked = (blocks: readonly PackedBlock[]) => blocks.reduce((sum, { count }) => sum + count, 0)

async function piecesOf(store: ReturnType<typeof storeOf>) {
  const pieces: (readonly string[])[] = []
  for await (const piece of mentionsOf(store, NAMES)) pieces.push(piece.map(([block]) => block))
  return pieces
}

test.each([
  ['no mentions', 0, { asks: 6, mostAtOnce: 0, pieces: 1 }],
  ['a mention each', 1, { asks: 6, mostAtOnce: 200, pieces: 1 }],
  ['a hundred each', 100, { asks: 50, mostAtOnce: 2000, pieces: 50 }],
  ['3,000 each', 3000, { asks: 981, mostAtOnce: 3000, pieces: 1000 }],
  ['10,000 each', 10_000, { asks: 981, mostAtOnce: 10_000, pieces: 1000 }],
] as const)(
  'of blocks with %s all come, in their order, and few mentions are held at a time',
  async (_shows, count, { asks, mostAtOnce, pieces }) => {
    const store = storeOf(count)
    const given = await piecesOf(store)
    expect(given.flat()).toEqual(NAMES)
    expect(given).toHaveLength(pieces)
    const [first = [], ...others] = store.asked
    expect(first).toHaveLength(20)
    expect(store.asked).toHaveLength(asks)
    expect(Math.max(...others.map(mentionsAsked))).toBe(mostAtOnce)
  },
)

test('blocks of a store that packs none come with their mentions', async () => {
  const personBlocks = async (blocks: readonly string[]) => new Map(blocks.map((block) => [block, []]))
  const pieces: unknown[] = []
  for await (const piece of mentionsOf({ personBlocks }, ['ORBNV', 'VRN'])) pieces.push(piece)
  expect(pieces).toEqual([
    [
      ['ORBNV', []],
      ['VRN', []],
    ],
  ])
})
