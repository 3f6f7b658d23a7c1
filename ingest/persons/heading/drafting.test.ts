import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { personContext } from '../find/context.ts'
import { personsOf } from '../testing/persons-of.ts'
import { partInitials } from './glued-name.ts'

const state = (block: string, attributes = '', body = '1. THE TALKS WENT WELL.') => ({
  source: 'test.txt',
  format: 'nara' as const,
  text: `Message Text

PAGE 01  STATE  123456
ORIGIN EUR-12

INFO  OCT-01  ISO-00  SS-15  /046 R

${block}
                     ------------------124578   151122Z /44
R 150123Z JUN 77
FM SECSTATE WASHDC
TO AMEMBASSY VIENNA

C O N F I D E N T I A L STATE 123456

E.O. 11652: GDS
TAGS: PFOR
SUBJECT: TALKS

${body}

VANCE
NNN

Message Attributes

Document Number: 1977STATE123456
${attributes}
`,
})

const inBlock = (block: string, attributes = '', body?: string): readonly string[] =>
  personsOf(state(block, attributes, body))
    .filter(({ name }) => name !== 'VANCE')
    .map(({ name, roles }) => `${name}: ${roles.join(' ')}`)

const cases: [shows: string, block: string, persons: string[]][] = [
  [
    'a block',
    'DRAFTED BY EUR/NE:RLMARBLE:LEE\nAPPROVED BY EUR:JTHOLT\nEUR/NE - MR. NEWBERRY\nNSC:CDOWNES (DRAFT)',
    ['R. L. MARBLE: drafter', 'J. T. HOLT: cleared', 'NEWBERRY: cleared', 'C. DOWNES: cleared'],
  ],
  [
    'an extension',
    'DRAFTED BY: AF/S:WEDWARDS X20946\nAPPROVED BY AF/S:KBROWN, ACTING',
    ['W. EDWARDS: drafter', 'K. BROWN: cleared'],
  ],
  [
    'two drafters',
    'DRAFTED BY L/OA:TALEITZEL/NKGREEN:EK\nAPPROVED BY L:MFELDMAN',
    ['T. A. LEITZEL: drafter', 'N. K. GREEN: drafter', 'M. FELDMAN: cleared'],
  ],
  ['a rank', 'DRAFTED BY DOD/ISA - COL. SMART\nAPPROVED BY S - THE SECRETARY', ['SMART: drafter']],
  [
    'a full name',
    'DRAFTED BY USIA/IEU:JOHN MERROW\nAPPROVED BY EUR:STEINER',
    ['JOHN MERROW: drafter', 'STEINER: cleared'],
  ],
  [
    'a distribution behind it',
    'DRAFTED BY EUR/NE:RLMARBLE:LEE\nDESIRED DISTRIBUTION\nORIGIN: EUR, GENEVA',
    ['R. L. MARBLE: drafter'],
  ],
  ['none', 'PASS-00 EUR-12', []],
]
test.each(cases)('%s', (_shows, block, persons) => expect(inBlock(block)).toEqual(persons))

const HEAD = 'DRAFTED BY EUR/NE:RLMARBLE'
const MARBLE = 'R. L. MARBLE: drafter'
const DOWNES = 'C. DOWNES: cleared'

// biome-ignore format: a table
const ends: [shows: string, block: string, persons: string[]][] = [
  ['a line before the label is none of it',         'EUR/NE:CDOWNES\nDRAFTED BY EUR/NE:RLMARBLE',       [MARBLE]],
  ['a line without an office is a distribution',    `${HEAD}\nJTHOLT\nEUR:CDOWNES`,                     [MARBLE, DOWNES]],
  ['a label needs no office',                       'DRAFTED BY RLMARBLE\nCLEARED BY CDOWNES',          [MARBLE, DOWNES]],
  ['labels without BY, with a stop',                'DRAFTED. EUR:RLMARBLE\nRELEASED EUR:CDOWNES',      [MARBLE, DOWNES]],
  ['who authorized it cleared it',                  `${HEAD}\nAUTHORIZED BY: EUR:CDOWNES`,              [MARBLE, DOWNES]],
  ['who cleared it may stand alone',                'APPROVED BY EUR:CDOWNES',                          [DOWNES]],
  ['the desired distribution ends it',              `${HEAD}\nDESIRED DISTRIBUTION\nEUR:CDOWNES`,       [MARBLE]],
  ['an external one',                               `${HEAD}\nEXTERNAL DISTRIBUTION\nEUR:CDOWNES`,      [MARBLE]],
  ['INFO with an office and a number',              `${HEAD}\nINFO OCT-01\nEUR:CDOWNES`,                [MARBLE]],
  ['INFO with none does not',                       `${HEAD}\nINFO\nEUR:CDOWNES`,                       [MARBLE, DOWNES]],
  ['the number of copies',                          `${HEAD}\n/046 R\nEUR:CDOWNES`,                     [MARBLE]],
  ['FM',                                            `${HEAD}\nFM SECSTATE\nEUR:CDOWNES`,                [MARBLE]],
  ['two precedences and the time',                  `${HEAD}\nO R 150123Z JUN 77\nEUR:CDOWNES`,         [MARBLE]],
  ['five dashes',                                   `${HEAD}\n-----\nEUR:CDOWNES`,                      [MARBLE]],
  ['four dashes do not',                            `${HEAD}\n----\nEUR:CDOWNES`,                       [MARBLE, DOWNES]],
  ['its fortieth line',                             `${HEAD}\n${'EUR:SAME\n'.repeat(38)}EUR:CDOWNES`,   [MARBLE, DOWNES]],
  ['and no line behind that',                       `${HEAD}\n${'EUR:SAME\n'.repeat(39)}EUR:CDOWNES`,   [MARBLE]],
]
test.each(ends)('what belongs to the block: %s', (_shows, block, persons) => expect(inBlock(block)).toEqual(persons))

// biome-ignore format: a table
const written: [shows: string, value: string, names: string[]][] = [
  ['no initials are glued to a name behind it', 'EUR-MR. PELCOVITS',          ['PELCOVITS = MR PELCOVITS']],
  ['a dash before a form of address',           'EUR-MR. HOLT',               ['HOLT = MR HOLT']],
  ['a dash and a blank',                        'EUR- HOLT',                  ['HOLT =  HOLT']],
  ['two dashes',                                'EUR -- HOLT',                ['HOLT =  HOLT']],
  ['an office with a hyphen',                   'S/S-O:JTHOLT',               ['J. T. HOLT =  JTHOLT']],
  ['initials with dots',                        'EUR:J.T. HOLT',              ['J. T. HOLT =  J.T. HOLT']],
  ['a rank and initials',                       'EUR:LT. J.T. HOLT',          ['J. T. HOLT = LT J.T. HOLT']],
  ['a title without a stop',                    'EUR:AMBASSADOR HOLT',        ['HOLT = AMBASSADOR HOLT']],
  ['a remark behind it',                        'EUR:JOHN HOLT (SUBS)',       ['JOHN HOLT =  JOHN HOLT']],
  ['the X of an extension',                     'EUR:JOHN HOLT X20946',       ['JOHN HOLT =  JOHN HOLT']],
  ['marks behind it',                           'EUR:JOHN HOLT.-',            ['JOHN HOLT =  JOHN HOLT']],
  ['names by comma, semicolon, slash and AND',  'EUR:JTHOLT, CDOWNES; JOHN HOLT/KBROWN AND ANN VARNAI', ['J. T. HOLT =  JTHOLT', 'C. DOWNES =  CDOWNES', 'K. BROWN =  KBROWN', 'ANN VARNAI =  ANN VARNAI']],
  ['a word that is no name, and one',           'EUR:ACTING/JTHOLT',          ['J. T. HOLT =  JTHOLT']],
  ['three initials',                            'EUR:A B C HOLT',             ['A. B. C. HOLT =  A B C HOLT']],
  ['four of them are none',                     'EUR:A B C D HOLT',           []],
  ['two letters',                               'EUR:JO',                     []],
  ['a surname of two letters',                  'EUR:J LO',                   []],
  ['small letters',                             'EUR:jtholt',                 []],
  ['a small word',                              'EUR:THE HOLT',               []],
  ['a title alone',                             'EUR:MINISTER',               []],
  ['a month',                                   'EUR:JUNE',                   []],
  ['an agency',                                 'EUR:NSC',                    []],
]
test.each(written)('a name of the block: %s', (_shows, value, names) =>
  expect(
    personsOf(state(`DRAFTED BY ${value}`))
      .filter(({ name }) => name !== 'VANCE')
      .map(({ name, titles, mentions }) => `${name} = ${titles.join()} ${mentions[0]?.raw}`),
  ).toEqual(names),
)

const SURNAMES = ['HOLT', 'HARTMAN', 'FELDMAN', 'STEINER', 'DOWNES', 'BROWN', 'KISSINGER', 'EDWARDS']
const line = fc.record({
  office: fc.constantFrom('EUR', 'EUR/NE', 'S/S-O', 'L/OA', 'NSC', 'DOD/ISA', 'AF/S'),
  by: fc.constantFrom(':', ' - ', ': '),
  initials: fc.array(fc.constantFrom(...'ABCDEFGHJKLMNPRSTW'), { minLength: 1, maxLength: 2 }),
  glue: fc.constantFrom('dots', 'blanks', 'full'),
})

test('a block that is written from names is read as these', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...SURNAMES), { minLength: 1, maxLength: 5 }),
      fc.array(line, { minLength: 5, maxLength: 5 }),
      (surnames, lines) => {
        const given = (at: number): readonly string[] =>
          lines[at]?.glue === 'full' ? ['PETER'] : (lines[at]?.initials ?? [])
        const words = (at: number): string =>
          lines[at]?.glue === 'dots'
            ? `${given(at).join('.')}. ${surnames[at]}`
            : [...given(at), surnames[at]].join(' ')
        const block = surnames.map((_, at) =>
          [
            at === 0 ? 'DRAFTED BY ' : at === 1 ? 'APPROVED BY ' : '',
            `${lines[at]?.office}${lines[at]?.by}${words(at)}`,
          ].join(''),
        )
        const spelt = (name: string): string => (name.length === 1 ? `${name}.` : name)
        expect(inBlock(block.join('\n'))).toEqual(
          surnames.map(
            (surname, at) => `${[...given(at).map(spelt), surname].join(' ')}: ${at === 0 ? 'drafter' : 'cleared'}`,
          ),
        )
      },
    ),
    { numRuns: 40 },
  ))

describe('with the rest of the cable', () => {
  const block = 'DRAFTED BY EUR/NE:RLMARBLE:LEE'
  test('who is named in the text too is one person', () =>
    expect(inBlock('DRAFTED BY EUR/NE:JTHOLT:LEE', '', '1. MR. HOLT CALLED ON US.')).toEqual([
      'J. T. HOLT: drafter mention',
    ]))
  test('the archive says it again', () =>
    expect(inBlock(block, 'Drafter: RLMARBLE')).toEqual(['R. L. MARBLE: drafter']))
  test('the archive alone says it, surname first', () =>
    expect(inBlock('', 'Drafter: MARBLE, ROBERT L')).toEqual(['ROBERT L. MARBLE: drafter']))
  test.each([
    ['the form of the block', 'EUR/NE:RLMARBLE:LEE', ['R. L. MARBLE: drafter']],
    ['a title', 'AMB. HOLT', ['HOLT: drafter']],
    ['surname first, initials with dots', 'MARBLE, R.L.', ['R. L. MARBLE: drafter']],
    ['a surname of several words', "DE L'ORBAN HOLT, ANN", ["ANN DE L'ORBAN HOLT: drafter"]],
    ['small letters', 'Marble, Robert', []],
  ])('the archive alone says it, %s', (_shows, value, persons) =>
    expect(inBlock('', `Drafter: ${value}`)).toEqual(persons),
  )
  test('the archive says nothing', () => expect(inBlock('', 'Drafter: n/a')).toEqual([]))
  test('the words stand in the document', () => {
    const document = state(block, 'Drafter: MARBLE, ROBERT L')
    const words = personsOf(document).flatMap(({ mentions }) => mentions)
    expect(words.map(({ start, end }) => document.text.slice(start, end))).toEqual(words.map(({ raw }) => raw))
    expect(words.map(({ raw }) => raw)).toEqual(['RLMARBLE', 'MARBLE, ROBERT L'])
  })
})

test.each([
  ['RLMARBLE', 'R L', 'MARBLE'],
  ['JTHOLT', 'J T', 'HOLT'],
  ['CDOWNES', 'C', 'DOWNES'],
  ['HAKISSINGER', 'H A', 'KISSINGER'],
  ['WLEE', 'W', 'LEE'],
  ['HARTMAN', '', 'HARTMAN'],
  ['MARBLE', '', 'MARBLE'],
  ['CHART', 'C', 'HART'],
  ['JSTURNBRECHT', 'J', 'STURNBRECHT'],
  ['JTZOLLRATH', 'J T', 'ZOLLRATH'],
  ['MEPOLDRATH', 'M E', 'POLDRATH'],
])('glued initials: %s', (word, given, surname) => {
  const parted = partInitials(word, personContext().lexicon)
  expect([parted.given.join(' '), parted.surname]).toEqual([given, surname])
})
