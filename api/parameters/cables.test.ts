import type { CableId, GraphNode } from '@reftel/cypher'
import { describe, expect, test } from 'vitest'
import { readCableId } from './cables.ts'
import { nodeIdMeant } from './nodes.ts'

/** A graph that has these cables. */
const holding = (...ids: string[]) => ({
  nodes: async (asked: readonly string[]) => ids.filter((id) => asked.includes(id)).map((id) => ({ id }) as GraphNode),
})
const read = (text: string, ...ids: string[]) =>
  readCableId(holding(...ids), text, 'id', 'path').catch((error: Error) => error.message)

// biome-ignore format: a table
const cases: [shows: string, words: string, holds: string[], read: string | RegExp][] = [
  ['an id, whether the graph has it or not', '78moscow18403', [], '1978MOSCOW18403'],
  ['a name with its year', 'Moscow telegram 18403, August 4, 1978', [], '1978MOSCOW18403'],
  ['a name without its year: the cable that is there', 'MOSCOW 18403', ['1978MOSCOW18403', '1978LIMA00700'], '1978MOSCOW18403'],
  ['under the name that the post had', 'BEIJING 123', ['1975PEKING00123'], '1975PEKING00123'],
  ['where none is there', 'MOSCOW 18403', ['1978LIMA00700'], 'no cable MOSCOW 18403 is held, and none that is held cites it'],
  ['where several are', 'MOSCOW 18403', ['1977MOSCOW18403', '1978MOSCOW18403'], 'id: "MOSCOW 18403" may be any of 1977MOSCOW18403, 1978MOSCOW18403; say which'],
  ['where many are', 'LIMA 12', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((year) => `197${year}LIMA00012`).concat('01LIMA12'), /1979LIMA00012, …; say which$/],
  ['where ten are', 'LIMA 12', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((year) => `197${year}LIMA00012`), /1979LIMA00012; say which$/],
  ['whose it is, is not said', 'Embtel 18403', ['1978MOSCOW18403'], /^id: "Embtel 18403" has no form of a cable id/],
  ['words', 'nonsense', [], /has no form of a cable id/],
]
test.each(cases)('%s: %s', async (_shows, words, holds, expected) =>
  expect(await read(words, ...holds)).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected),
)

describe('of a node', () => {
  // biome-ignore format: a table
  const nodes: [shows: string, text: string, holds: string[], id: string][] = [
    ['a cable without its year', 'Moscow tel. 18403', ['1978MOSCOW18403' as CableId], '1978MOSCOW18403'],
    ['one of several years', 'MOSCOW 18403', ['1977MOSCOW18403', '1978MOSCOW18403'], 'MOSCOW 18403'],
    ['one that is not there', 'MOSCOW 18403', [], 'MOSCOW 18403'],
    ['with its year', '78 moscow 18403', [], '1978MOSCOW18403'],
    ['a post', 'post: moscow ', [], 'post:MOSCOW'],
    ['a person', 'person:anna', [], 'person:anna'],
    ['words', 'nonsense', [], 'nonsense'],
  ]
  test.each(nodes)('%s', async (_shows, text, holds, id) => expect(await nodeIdMeant(holding(...holds), text)).toBe(id))
})
