import { expect, test } from 'vitest'
import { type HowFar, isTerminal, progressLine, withProgress } from './progress.ts'

const LOADING: HowFar = { step: 'loading', documents: 4000, of: 20_000, characters: 13.4e6, refused: 0, seconds: 8 }

// biome-ignore format: a table
test.each<[shows: string, far: Partial<HowFar>, line: string]>([
  ['cables, MB, rate, time left', {},                                    'loaded 4,000 of 20,000 cables, 13 MB, 500 a second, 32 s left'],
  ['what could not be read',      { refused: 2 },                        'loaded 4,000 of 20,000 cables, 13 MB, 500 a second, 32 s left, 2 could not be read'],
  ['a longer time in minutes',    { of: 2_000_000 },                     'loaded 4,000 of 2,000,000 cables, 13 MB, 500 a second, 67 min left'],
  ['the learning pass',           { step: 'learning', of: null },        'learning from 4,000 cables, 13 MB, 500 a second'],
  ['before the first',            { documents: 0, characters: 0, seconds: 0 }, 'loaded 0 of 20,000 cables, 0 MB, 0 a second'],
  ['more than were counted',      { of: 3000 },                          'loaded 4,000 of 3,000 cables, 13 MB, 500 a second, 0 s left'],
  ['settling citations',          { step: 'citations' },                 'settling citations by date-time group'],
  ['linking',                     { step: 'persons' },                   'telling who is who'],
])('%s', (_shows, far, line) => expect(progressLine({ ...LOADING, ...far })).toBe(line))

test('steps are shown one after the other, and what showed them is put away when the work fails too', async () => {
  const lines: string[] = []
  const board = {
    everyMs: 0,
    tellsSteps: false,
    show: (line: string) => void lines.push(line),
    end: () => void lines.push('end'),
  }
  const work = withProgress(
    () => 1,
    async ({ learning, reading, show }) => {
      for (const letters of [1, 1]) learning(1, letters)
      reading(1)
      show({ step: 'loading', documents: 1 })
      show({ step: 'persons', documents: 2 })
      throw new Error('no room')
    },
    board,
  )
  await expect(work).rejects.toThrow('no room')
  expect(lines).toEqual([
    'learning from 1 cables, 0 MB, 1 a second, 1 could not be read',
    'learning from 2 cables, 0 MB, 2 a second, 1 could not be read',
    'loaded 1 of 2 cables, 0 MB, 1 a second, 1 s left, 1 could not be read',
    'telling who is who',
    'end',
  ])
})

test.each([
  ['a log', false, []],
  ['a terminal', true, ['settling citations by date-time group', 'telling who is who']],
])('of what comes soon behind the last line %s tells the steps alone, or nothing', async (_of, tellsSteps, told) => {
  const lines: string[] = []
  const board = { everyMs: 1e9, tellsSteps, show: (line: string) => void lines.push(line), end: () => {} }
  await withProgress(
    () => 0,
    async ({ learning, show }) => {
      learning(1, 1)
      for (const step of ['citations', 'persons'] as const) show({ step, documents: 1 })
    },
    board,
  )
  expect(lines).toEqual(told)
})

test('a terminal that does not tell how wide it is is none to draw on', () => {
  expect([0, 80].map((columns) => isTerminal({ isTTY: true, columns }))).toEqual([false, true])
})
