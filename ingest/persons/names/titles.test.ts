import { expect, test } from 'vitest'
import { generationOf } from './generation.ts'
import { sexOf } from './sex.ts'

// biome-ignore format: a table
const sexes: [titles: string[], sex: 'woman' | 'man' | null][] = [
  [[],                          null],
  [['AMBASSADOR'],              null],
  [['MRS.'],                    'woman'],
  [['Madame', 'Minister'],      'woman'],
  [['M.R.'],                    'man'],
  [['PRESIDENT', 'Mr'],         'man'],
  [['MR', 'MRS'],               null],
  [['former First Lady'],       'woman'],
  [['party spokesman'],         'man'],
  [['wife'],                    'woman'],
  [['Person'],                  null],
  [['MRSX'],                    null],
  [['XMR'],                     null],
]
test.each(sexes)('what titles say of the sex: %j', (titles, sex) => expect(sexOf(titles)).toBe(sex))

// biome-ignore format: a table
const generations: [name: string, generation: number | null][] = [
  ['JOHN ROE SR.',  1],
  ['JOHN ROE, Jr',  2],
  ['JOHN ROE II',   2],
  ['JOHN ROE III',  3],
  ['JOHN ROE,IV',   4],
  ['JOHN ROEII',    null],
  ['JR. ROE',       null],
  ['JOHN ROE',      null],
]
test.each(generations)('which of those of one name: %s', (name, generation) =>
  expect(generationOf(name)).toBe(generation),
)
