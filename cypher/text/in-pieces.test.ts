import { expect, test } from 'vitest'
import { inPieces } from './in-pieces.ts'

async function* upTo(count: number) {
  for (let item = 1; item <= count; item++) yield item
}

test.each([
  [0, []],
  [1, [[1]]],
  [3, [[1, 2, 3]]],
  [4, [[1, 2, 3], [4]]],
  [
    6,
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
])('%i items, three at a time', async (count, pieces) => {
  const got: (readonly number[])[] = []
  for await (const piece of inPieces(upTo(count), 3)) got.push(piece)
  expect(got).toEqual(pieces)
})
