import { describe, expect, test } from 'vitest'
import { opensSection, type PreambleLine, PreambleReader } from './preamble.ts'

/** What each line of a preamble is, up to the first that is text; `below` the lines themselves unless said. */
function read(
  lines: readonly string[],
  { below = lines.join('\n'), within = false, post = 'LA PAZ', number = '00457' } = {},
) {
  const reader = new PreambleReader(post, number, below, within)
  const kinds: (PreambleLine | null)[] = []
  for (const line of lines) {
    if (line.trim() === '') reader.readBlank()
    else kinds.push(reader.read(line))
    if (reader.ended) break
  }
  return { kinds, ended: reader.ended }
}
const TOP = ['ACTION ARA-12', 'R 041448Z AUG 78', 'FM AMEMBASSY LA PAZ']

test('a preamble: offices down to FM, addresses behind it, the classification last', () => {
  const lines = [...TOP, 'TO SECSTATE WASHDC 5169', 'AMEMBASSY LIMA', 'UNCLAS LA PAZ 457', 'TEXT']
  expect(read(lines)).toEqual({
    kinds: ['office', 'office', 'address', 'address', 'address', 'classification'],
    ended: true,
  })
})

describe('the line that closes the addresses', () => {
  // biome-ignore format: a table
  test.each([
    ['C O N F I D E N T I A L SECTION 02 OF 03 LA PAZ 457', 'classification'],
    ['UNCLAS FINAL SECTION OF 2 LA PAZ 2576/2',             'classification'],
    ['GARBLED LA PAZ 457',                                  'classification'],
    ['GARBLED LA PAZ 000457/2',                             'classification'],
    ['GARBLED LA PAZ 458',                                  'address'],
    ['GARBLED LIMA 457',                                    'address'],
    ['UNCLAS LA PAZ',                                       'address'],
  ] as const)('%s', (line, kind) => expect(read([...TOP, line]).kinds.at(-1)).toBe(kind))
  test('is none above FM by post and number alone', () =>
    expect(read(['GARBLED LA PAZ 457', ...TOP]).kinds[0]).toBe('office'))
  test('a post that is not known closes nothing', () =>
    expect(read([...TOP, 'GARBLED 457'], { post: '' }).kinds.at(-1)).toBe('address'))
})

describe('behind FM a line is text', () => {
  test.each([
    'E.O. 11652: GDS',
    'E O 11652',
    'TAGS: PREL',
    'TAG PREL',
    'SUBJECT: PIER',
    'SUBJ. PIER',
    'REF: LIMA 12',
    'REFTELS: X',
    'REFERENCE: X',
    'SUMMARY X',
    'BEGIN SUMMARY',
    '1. TEXT',
    '(1) TEXT',
    '12. TEXT',
    'HE LEFT FOR LIMA.',
    'HE LEFT:',
    'HE LEFT; ',
    'HE LEFT!',
    'HE LEFT?',
    'X'.repeat(61),
    'DEPT FOR ARA/PE',
    'DEPARTMENT ALSO PASS AID',
    'STATE PLEASE PASS AID',
    'ARA/PE FOR ROE',
    'PASS AID',
    'PLS PASS AID',
    'FOR ROE',
    'EXDIS',
    '  NOFORN ',
  ])('%s', (line) => expect(read([...TOP, line]).kinds.at(-1)).toBeNull())
})
describe('and an address where it is', () => {
  test.each([
    'TO SECSTATE WASHDC',
    'AMEMBASSY LIMA',
    'X'.repeat(60),
    'REFUGEE OFFICE',
    'SUBJECTS OFFICE',
    'EXDIS OFFICE',
    'PASSAU OFFICE',
    'FORT ROE',
    'DEPT',
    '1 LIMA',
  ])('%s', (line) => expect(read([...TOP, line]).kinds.at(-1)).toBe('address'))
})

describe('where FM was lost, a line of offices is told by its form', () => {
  // biome-ignore format: a table
  const OFFICES = [
    '12', '012 ', '12-34', '12/34', '12 34', 'ACTION ARA-12', 'INFO OCT-01', 'ORIGIN ARA', 'DRAFTED BY ARA', 'APPROVED BY ROE', 'CLEARED BY ROE',
    '---', '/ 119 W', '/119', 'PAGE 02', 'EUR-12 X', 'S/S-O - MR. ROE', 'EUR/NE: ROE', 'S/S -X', 'L - MS ROE', 'R 041448Z AUG 78', 'O R 041448Z', 'XMT', '(W)', '  INFO X',
  ]
  test.each(OFFICES)('%s', (line) => expect(read([line], { below: '' }).kinds).toEqual(['office']))
  test.each([
    '1234',
    '12-345 X',
    'ACTIONS',
    'INFORMED',
    '--',
    '/ 12',
    'EUR-1',
    'R 04144Z AUG',
    'TALKS TODAY',
    'ABCDEF',
    'X R Y 041448Z',
  ])('not %s', (line) => expect(read([line], { below: '' })).toEqual({ kinds: [null], ended: true }))
  test('TO opens the addresses below a date-time group, and nowhere else', () => {
    expect(read(['R 041448Z AUG 78', '  TO   SECSTATE', 'AMEMBASSY LIMA'], { below: '' }).kinds).toEqual([
      'office',
      'address',
      'address',
    ])
    expect(read(['INFO 041448 Z', 'TO LIMA'], { below: '' }).kinds).toEqual(['office', 'address'])
    expect(read(['INFO OCT-01', 'TO LIMA'], { below: '' }).kinds).toEqual(['office', null])
    expect(read(['R 041448Z AUG 78', 'TOGOLESE TALKS'], { below: '' }).kinds).toEqual(['office', null])
  })
})

test('with FM near below, whatever stands above it is of the preamble; a line of FM too far off counts for nothing', () => {
  expect(read(['TALKS TODAY', 'FM AMEMBASSY LIMA']).kinds).toEqual(['office', 'address'])
  expect(read(['TALKS TODAY'], { below: `${'X\n'.repeat(1600)}FM AMEMBASSY LIMA` }).kinds).toEqual([null])
  expect(read(['TALKS TODAY'], { below: 'X\n \tFM  LIMA' }).kinds).toEqual(['office'])
  expect(read(['TALKS TODAY'], { below: 'X FM LIMA' }).kinds).toEqual([null])
})

test('a blank line ends a heading within the text, once its addresses have begun', () => {
  expect(read(['', ...TOP, '', 'X'], { within: true })).toEqual({ kinds: ['office', 'office', 'address'], ended: true })
  expect(read([...TOP, '', 'TO LIMA'], { within: false }).kinds).toEqual(['office', 'office', 'address', 'address'])
})

describe('the heading of a section in the midst of the text', () => {
  const line = '-------------------127952 192040Z /63'
  // biome-ignore format: a table
  test.each([
    ['the line of transmission and FM',    `${line}\nFM AMEMBASSY LIMA\n`,                                            true],
    ['a blank line between',               `${line}\n\n  FM   LIMA\n`,                                                true],
    ['the line alone',                     `${line}\nTEXT\n`,                                                         false],
    ['the line at the end',                line,                                                                      false],
    ['hyphens without a group',            `-------------------\nFM AMEMBASSY LIMA\n`,                                false],
    ['FM, TO and a later section',         'FM AMEMBASSY LIMA\nTO STATE\nUNCLAS SECTION 2 OF 3 LIMA 12\n',            true],
    ['of two digits',                      'FM USUN\nTO STATE\nAMEMBASSY QUITO\nS E C R E T SECTION  02  OF 02 USUN 1\n', true],
    ['the first section',                  'FM AMEMBASSY LIMA\nTO STATE\nUNCLAS SECTION 1 OF 3 LIMA 12\n',            false],
    ['no section',                         'FM AMEMBASSY LIMA\nTO STATE\nUNCLAS LIMA 12\n',                           false],
    ['a blank line before the level',      'FM AMEMBASSY LIMA\nTO STATE\n\nUNCLAS SECTION 2 OF 3 LIMA 12\n',          false],
    ['no TO line',                         'FM AMEMBASSY LIMA\nSTATE\nUNCLAS SECTION 2 OF 3 LIMA 12\n',               false],
    ['FM of no post',                      'FM LIMA\nTO STATE\nUNCLAS SECTION 2 OF 3 LIMA 12\n',                      false],
    ['too many addresses',                 `FM AMEMBASSY LIMA\nTO STATE\n${'QUITO\n'.repeat(60)}UNCLAS SECTION 2 OF 3 X 1\n`, false],
  ])('%s: %s', (_shows, below, opens) => expect(opensSection(below)).toBe(opens))
})
