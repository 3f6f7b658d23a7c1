import { expect, test } from 'vitest'
import { type PeriodWay, periodWay } from './period-way.ts'

const YEAR = { from: '1978-01-01', until: '1979-01-01' }
const MIDMONTH = { from: '1978-01-15' }
const MONTHS = { from: '1978-01', until: '1979-01' }
const EVER = { from: '', until: '~' }

// biome-ignore format: a table
const cases: [shows: string, conditions: Parameters<typeof periodWay>[0], way: PeriodWay][] = [
  ['all cables',                       {},                                    { kind: 'dates', months: EVER }],
  ['all of whole months',              YEAR,                                  { kind: 'dates', months: MONTHS }],
  ['all from within a month on',       MIDMONTH,                              { kind: 'cables' }],
  ['what one post sent',               { post: 'LIMA' },                      { kind: 'sent', post: 'LIMA' }],
  ['the same within a month',          { post: 'LIMA', ...MIDMONTH },         { kind: 'sent', post: 'LIMA' }],
  ['what one post received',           { to: 'ROME' },                        { kind: 'received', post: 'ROME' }],
  ['the same of whole months',         { to: 'ROME', ...YEAR },               { kind: 'received', post: 'ROME' }],
  ['between two posts',                { post: 'LIMA', to: 'ROME' },          { kind: 'traffic', post: 'LIMA', to: 'ROME', months: EVER }],
  ['between two posts, whole months',  { post: 'LIMA', to: 'ROME', ...YEAR }, { kind: 'traffic', post: 'LIMA', to: 'ROME', months: MONTHS }],
  ['between two posts, within one',    { post: 'LIMA', to: 'ROME', ...MIDMONTH }, { kind: 'cables' }],
  ['under one of the TAGS',            { tag: 'PEPR' },                       { kind: 'cables' }],
  ['of a post under one of the TAGS',  { tag: 'PEPR', post: 'LIMA', ...YEAR }, { kind: 'cables' }],
]
test.each(cases)('%s', (_shows, conditions, way) => expect(periodWay(conditions)).toEqual(way))
