import { expect, test } from 'vitest'
import { inOneOrder, type NameMention, withFamily } from './mention.ts'

const PLAIN: NameMention = { evidence: [], title: 'MR.', family: ['HOLT'], given: ['JOHN'], last: 3, first: 2 }

const ROWS: readonly (readonly [shows: string, mention: NameMention])[] = [
  ['a mention', PLAIN],
  ["a husband's", { ...PLAIN, husband: true }],
  ['another name', { ...PLAIN, alias: true }],
  ['a form of its own', { ...PLAIN, form: 'JOHN HOLT' }],
  ['all of it', { form: 'JOHN HOLT', alias: true, husband: true, ...PLAIN }],
]

test.each(ROWS)('keeps %s whole', (_shows, mention) => expect(inOneOrder(mention)).toEqual(mention))

test.each(ROWS)('keeps %s but for the surname', (_shows, mention) =>
  expect(withFamily(mention, ['HOLTE'])).toEqual({ ...mention, family: ['HOLTE'] }),
)
