import { expect, test } from 'vitest'
import { cited, sentBy } from './testing/cite.ts'

// biome-ignore format: a table
const rows: readonly (readonly [shows: string, value: string, cites: readonly string[]])[] = [
  ['a year and a blank',           'LIMA 2006 1211',                             ['06LIMA1211']],
  ['in items',                     'A. LIMA 2006 1211 B. BOGOTA 2007 3311',      ['A 06LIMA1211', 'B 07BOGOTA3311']],
  ['two numbers of a kind',        'LIMA 2005 2011',                             ['08LIMA2005', '08LIMA2011']],
  ['a year of long ago',           'LIMA 1975 1211',                             ['08LIMA1975', '08LIMA1211']],
  ['the year said again',          'LIMA 2006 1211 AND 2005 3340',               ['06LIMA1211']],
  ['a hyphen for what is the same', 'LIMA 1020, -21',                            ['08LIMA1020', '08LIMA1021']],
  ['AND before it',                'A. LIMA 1020/-21 B. BOGOTA 3030 AND -31',    ['A 08LIMA1020', 'A 08LIMA1021', 'B 08BOGOTA3030', 'B 08BOGOTA3031']],
  ['a hyphen that does not go on', 'LIMA 1021, -20; QUITO 14',                   ['08LIMA1021', '08QUITO14']],
]
test.each(rows)('REF, %s: %s', (_shows, value, cites) =>
  expect(cited(`SUBJECT: X\nREF: ${value}\n\n1. NO.`, { header: sentBy('QUITO', '312', '2008-06-10') })).toEqual(cites),
)

// biome-ignore format: a table
const alone: readonly (readonly [shows: string, value: string, cites: readonly string[]])[] = [
  ['six digits behind a post',       'LIMA 5100; 188231',           ['1977LIMA05100', '1977STATE188231']],
  ['behind AND',                     'LIMA 5100 AND 188231',        ['1977LIMA05100', '1977STATE188231']],
  ['padded, they are a post\'s',     'LIMA 5100 AND 005101',        ['1977LIMA05100', '1977LIMA05101']],
  ['padded, beyond the post',        '062311',                      ['1977STATE062311']],
  ['behind numbers of items',        '1. 188231 2. LIMA 5100',      ['1 1977STATE188231', '2 1977LIMA05100']],
  ['with a slash between',           '188231/188240',               ['1977STATE188231', '1977STATE188240']],
  ['a day behind a number of an item', '1. 12 JULY 2. LIMA 5100',   ['? document: 1. 12 JULY', '2 1977LIMA05100']],
  ['a file of two numbers',          '4512/77',                     ['? document: 4512/77']],
  ['behind TELEGRAM',                'TELEGRAM 188231',             ['1977STATE188231']],
]
test.each(alone)('REF, %s: %s', (_shows, value, cites) =>
  expect(cited(`SUBJECT: X\nREF: ${value}\n\n1. NO.`, { header: sentBy('LIMA', '5235', '1977-08-04') })).toEqual(cites),
)

test('REF - 188231, REF 188231: a dash for the colon or none, and the number of the Department', () => {
  const header = sentBy('LIMA', '5235', '1977-08-04')
  expect(cited('SUBJECT: X\nREF - 188231\n\n1. NO.', { header })).toEqual(['1977STATE188231'])
  expect(cited('SUBJECT: X\nREF 188231\n\n1. NO.', { header })).toEqual(['1977STATE188231'])
  expect(cited('SUBJECT: X\nREFTEL 188231 AND 188240\n\n1. NO.', { header })).toEqual([
    '1977STATE188231',
    '1977STATE188240',
  ])
  expect(cited('SUBJECT: X\nREF 188231B OF THE LIST\n\n1. NO.', { header })).toEqual(['? no-ref-line: REF'])
  expect(cited('SUBJECT: X\nREF - 1882 TONS\n\n1. NO.', { header })).toEqual(['? document: 1882 TONS'])
})
