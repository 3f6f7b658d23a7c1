import { expect, test } from 'vitest'
import { type HowFar, progressLine } from './progress.ts'

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
